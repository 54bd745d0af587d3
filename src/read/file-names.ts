/** Tell whether a file's name is that of an article, whatever the case of its ending. */
export function isArticleName(name: string): boolean {
  return /\.(?:md|markdown|txt)$/iu.test(name)
}

/** Tell whether a file or folder is left out unseen: hidden ones and installed packages. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
