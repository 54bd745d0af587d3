import type { Binding } from './binding.ts'
import { saysSame } from './hash-content.ts'

/** Tell whether the meaning of a story moved since the last build; a new story is no change. */
export function hasChanged({ article, published }: Binding): boolean {
  // Where the bytes are the same, only Feedwright's own view of them can have changed: by a new version, or by other articles.
  if (published === undefined || published.fileHash === article.hash) return false
  if (published.contentHash === '') return false
  return !saysSame(article, published.contentHash)
}
