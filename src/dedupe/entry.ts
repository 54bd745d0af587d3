import { sampleWords } from '../text/sample-words.ts'

/** A text to compare: its words as hashes, recurring paragraphs left out. */
export type DedupeDocument = {
  /** Unique in its index. */
  readonly id: string
  readonly words: Uint32Array
  /** Bit per word, 1 for numbers and names. */
  readonly nameFlags: Uint8Array
  /** Milliseconds since 1970 UTC. */
  readonly dateMs: number | undefined
}

/** A document with what is worked out once for all its comparisons. */
export type Entry = DedupeDocument & {
  readonly sample: Uint32Array
}

/** Texts of fewer words are the same only when all their words are. */
const MIN_COMPARED_WORDS = 20

/** Prepare a document for comparison. */
export function makeEntry(document: DedupeDocument): Entry {
  const { id, words, nameFlags, dateMs } = document
  const sample = words.length < MIN_COMPARED_WORDS ? new Uint32Array() : sampleWords(words)
  return { id, words, nameFlags, dateMs, sample }
}

/** Order entries by what they are, not by when they were added: undated ones first, then by date, then by id. */
export function compareEntries(a: Entry, b: Entry): number {
  const aMs = a.dateMs ?? Number.NEGATIVE_INFINITY
  const bMs = b.dateMs ?? Number.NEGATIVE_INFINITY
  if (aMs !== bMs) return aMs < bMs ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
