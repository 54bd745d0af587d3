import { dropWords } from '../text/drop-words.ts'
import { readWords } from '../text/read-words.ts'
import { sampleWords } from '../text/sample-words.ts'
import { hashWords, type WordParagraph, type Words } from '../text/words.ts'
import type { Arena } from './arena.ts'

/** A text to compare, as words. */
export type WordDocument = Words<WordParagraph> & {
  /** Unique in its index. */
  readonly id: string
  /** Counts for texts of a few words only. */
  readonly title: string | undefined
  /** Milliseconds since 1970 UTC. */
  readonly dateMs: number | undefined
}

/** What is compared of a document, and what is worked out once for all its comparisons. */
export type Entry = {
  readonly id: string
  /** Tells entries apart, even two of one document that was changed between; below 2^26. */
  readonly serial: number
  readonly dateMs: number | undefined
  /** Without recurring paragraphs. */
  readonly words: Uint32Array
  /** Bit per word, 1 for numbers and names. */
  readonly nameFlags: Uint8Array
  readonly sample: Uint32Array
  /** The same for entries with the same words. */
  readonly key: number
}

/** What entries of one index are made with. */
export type EntryMeans = {
  /** Hashes of paragraphs that don't count. */
  readonly recurring: ReadonlySet<number>
  /** Keeps the samples. */
  readonly arena: Arena
}

/** Texts of fewer words are the same only when all their words are. */
const MIN_COMPARED_WORDS = 20
/* A text like `Video follows.` stands under many headlines. */
const MIN_TELLING_WORDS = 8
const LENGTH_RANGE = 2 ** 22

/** Prepare a document for comparison: its words without recurring paragraphs, with the title if they are very few. */
export function makeEntry(
  document: WordDocument,
  serial: number,
  { recurring, arena }: EntryMeans,
): Entry {
  const kept = dropWords(document, recurring)
  const isTelling = kept.words.length === 0 || kept.words.length >= MIN_TELLING_WORDS
  const words = isTelling ? kept.words : joinWords(readTitle(document), kept.words)
  return {
    id: document.id,
    serial,
    dateMs: Number.isFinite(document.dateMs) ? document.dateMs : undefined,
    words,
    nameFlags: isTelling ? kept.nameFlags : new Uint8Array(),
    sample:
      words.length < MIN_COMPARED_WORDS ? NO_SAMPLE : arena.keep(arena.keep(sampleWords(words))),
    key: hashWords(words, 0, words.length) * LENGTH_RANGE + (words.length % LENGTH_RANGE),
  }
}

const NO_SAMPLE = new Uint32Array()

function readTitle({ title = '' }: WordDocument): Uint32Array {
  return readWords(title, [{ start: 0, end: title.length }]).words
}

function joinWords(first: Uint32Array, second: Uint32Array): Uint32Array {
  const joined = new Uint32Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

/** Order entries by what they are, not by when they were added: undated ones first, then by date, then by id. */
export function compareEntries(a: Entry, b: Entry): number {
  const aMs = a.dateMs ?? Number.NEGATIVE_INFINITY
  const bMs = b.dateMs ?? Number.NEGATIVE_INFINITY
  if (aMs !== bMs) return aMs < bMs ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
