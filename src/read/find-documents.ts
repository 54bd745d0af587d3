import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { RunError } from '../model/run-error.ts'

const NAMES = /\.(?:xml|rss|atom|rdf|json|opml)$/iu
const LEFT_ALONE = /(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/u

/** Files that may be feeds. */
export type FoundDocuments = {
  /** Absolute paths, sorted. */
  readonly paths: readonly string[]
  /** Whether they were found in a folder, and so may be something else. */
  readonly isFolder: boolean
}

/**
 * Find the documents of a folder and all below it, by the endings of their names, or the one document that a path
 * names. Throws a `RunError` for what is not there.
 */
export async function findDocuments(target: string): Promise<FoundDocuments> {
  let isFolder: boolean
  try {
    isFolder = (await stat(target)).isDirectory()
  } catch (error) {
    throw new RunError(
      'usage',
      `Unexpected path \`${target}\`, expected a file or folder that is there`,
      error,
    )
  }
  if (!isFolder) return { paths: [target], isFolder }

  const names = await readdir(target, { recursive: true })
  const paths = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => NAMES.test(name) && !LEFT_ALONE.test(name))
    .sort()
    .map((name) => path.join(target, name))
  return { paths, isFolder }
}
