import type { Article } from '../model/article.ts'
import { dropWords } from '../text/drop-words.ts'
import { readWords } from '../text/read-words.ts'
import type { DedupeDocument } from './entry.ts'

/* A text like `Video follows.` stands under many headlines. */
const MIN_TELLING_WORDS = 8

/** Make of an article what is compared: its words without recurring paragraphs; of a very short one the headline as well. */
export function makeDocument(article: Article, recurring: ReadonlySet<number>): DedupeDocument {
  const { words, nameFlags } = dropWords(article, recurring)
  const isTelling = words.length === 0 || words.length >= MIN_TELLING_WORDS
  return {
    id: article.path,
    words: isTelling ? words : joinWords(readTitle(article), words),
    nameFlags: isTelling ? nameFlags : new Uint8Array(),
    dateMs: article.facts.publishedMs,
  }
}

function readTitle({ facts: { title } }: Article): Uint32Array {
  return readWords(title, [{ start: 0, end: title.length }]).words
}

function joinWords(first: Uint32Array, second: Uint32Array): Uint32Array {
  const joined = new Uint32Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
