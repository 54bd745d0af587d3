import type { Article } from '../model/article.ts'
import type { StoryMarks } from '../model/story.ts'
import { mixHashes } from '../text/mix-hashes.ts'
import { sketchWords } from '../text/sketch-words.ts'
import { hashContent } from './hash-content.ts'

/** Remembers marks from build to build, by all of an article that they are made of. */
export type MarksMemo = {
  readonly get: (key: string) => StoryMarks | undefined
  readonly set: (key: string, marks: StoryMarks) => void
}

/** Work out what a story is known by later, unless it is remembered. */
export function readMarks(article: Article, memo: MarksMemo | undefined): StoryMarks {
  const { path, hash, paragraphHashes } = article
  const key = `${hash} ${mixHashes(paragraphHashes)} ${path}`
  const known = memo?.get(key)
  if (known !== undefined) return known
  const marks = {
    contentHash: hashContent(article),
    sketch: sketchWords(article.readBody().words),
  }
  memo?.set(key, marks)
  return marks
}
