import { type LocatedRemoval, locateRemovals } from './clean/locate-removals.ts'
import type { Article } from './model/article.ts'
import type { FileOptions } from './read/find-files.ts'
import { readAgain } from './read/read-again.ts'

/** An article's text, and what goes of it with places and texts. */
export type ReadRemovals = {
  readonly path: string
  readonly text: string
  readonly removals: readonly LocatedRemoval[]
}

/** Read what goes of an article from its file. Throws a `RunError` when that was changed since it was scanned. */
export function readRemovals(article: Article, options: FileOptions): ReadRemovals {
  const { text } = readAgain(article, options).source
  return { path: article.path, text, removals: locateRemovals(text, article.removals) }
}
