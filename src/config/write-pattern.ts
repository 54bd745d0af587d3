/** Write a pattern as texts have it: an expression between slashes, with the flags that change what it matches. */
export function writePattern(pattern: string | RegExp): string {
  if (typeof pattern === 'string') return pattern
  return `/${pattern.source}/${pattern.flags.replace(/[^ims]/gu, '')}`
}
