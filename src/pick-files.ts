import { articlePath, makeNoArticleError } from './article-path.ts'
import type { FoundFiles } from './read/find-files.ts'

/** Files that were asked for, out of those that were found. */
export type PickedFiles = Omit<FoundFiles, 'hasLinks'> & {
  /** Whether these are all that were found. */
  readonly isWhole: boolean
}

/**
 * Pick the files and folders that were named, as paths of this system, from those that the input folder holds; without
 * a name all of them. Throws a `RunError` for a name that picks nothing.
 */
export function pickFiles(found: FoundFiles, input: string, names: readonly string[]): PickedFiles {
  const isPickedBy = names.map((name) => makeFilter(articlePath(input, name)))
  const all = [...found.files, ...found.findings].map(({ path }) => path)
  const missing = names.find((_, at) => !all.some((path) => isPickedBy[at]?.(path)))
  if (missing !== undefined) throw makeNoArticleError(missing, input)

  const isPicked = ({ path }: { readonly path: string }): boolean =>
    names.length === 0 || isPickedBy.some((isPickedByName) => isPickedByName(path))
  const files = found.files.filter(isPicked)
  return {
    files,
    findings: found.findings.filter(isPicked),
    isWhole: files.length === found.files.length,
  }
}

function makeFilter(wanted: string): (path: string) => boolean {
  return (path) => wanted === '' || path === wanted || path.startsWith(`${wanted}/`)
}
