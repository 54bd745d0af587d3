import { dropWords } from './drop-words.ts'
import { sampleWords } from './sample-words.ts'
import type { WordParagraph, Words } from './words.ts'

/** What makes an article one of its own. */
export type WordPortrait = {
  /** Sample of the words outside paragraphs that other articles have too. */
  readonly sample: Uint32Array
  /** How many words stand outside them. */
  readonly ownCount: number
  /** How many words each of the paragraphs has that other articles have too, by their hash. */
  readonly sharedCounts: ReadonlyMap<number, number>
}

/* Copies of one story share more than half of their paragraphs word for word, or runs of words in edited ones. */
const MAX_SHARED_WORDS = 0.75
const MAX_SHARED_SAMPLES = 0.2

/** Draw the portrait of an article; `frequent` are the hashes of paragraphs that stand in several articles. */
export function drawPortrait(
  article: Words<WordParagraph>,
  frequent: ReadonlySet<number>,
): WordPortrait {
  const own = dropWords(article, frequent).words
  const shared = article.paragraphs.filter(({ hash }) => frequent.has(hash))
  return {
    sample: sampleWords(own),
    ownCount: own.length,
    sharedCounts: new Map(shared.map(({ hash, wordCount }) => [hash, wordCount])),
  }
}

/**
 * Tell whether two articles are different stories, whatever furniture they share:
 * paragraphs that are `known` to be furniture count on no side.
 */
export function isUnlike(a: WordPortrait, b: WordPortrait, known: ReadonlySet<number>): boolean {
  const smaller = Math.min(countWords(a, known), countWords(b, known))
  const samples = Math.min(a.sample.length, b.sample.length)
  return (
    countSharedWords(a, b, known) < MAX_SHARED_WORDS * smaller &&
    countSharedSamples(a.sample, b.sample) < MAX_SHARED_SAMPLES * samples
  )
}

function countWords({ ownCount, sharedCounts }: WordPortrait, known: ReadonlySet<number>): number {
  let count = ownCount
  for (const [hash, wordCount] of sharedCounts) if (!known.has(hash)) count += wordCount
  return count
}

function countSharedWords(a: WordPortrait, b: WordPortrait, known: ReadonlySet<number>): number {
  let count = 0
  for (const [hash, wordCount] of a.sharedCounts) {
    if (b.sharedCounts.has(hash) && !known.has(hash)) count += wordCount
  }
  return count
}

function countSharedSamples(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const order = (a[atA] ?? 0) - (b[atB] ?? 0)
    if (order === 0) shared++
    if (order <= 0) atA++
    if (order >= 0) atB++
  }
  return shared
}
