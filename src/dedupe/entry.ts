import { dropWords } from '../text/drop-words.ts'
import { readWords } from '../text/read-words.ts'
import { sampleWords } from '../text/sample-words.ts'
import { hashWords, type WordText } from '../text/words.ts'
import type { Arena } from './arena.ts'
import type { MarkedWords } from './match-words.ts'

/** A text to compare, as words. */
export type WordDocument = WordText & {
  /** Unique in its index. */
  readonly id: string
  /** Counts for texts of a few words only. */
  readonly title: string | undefined
  /** Milliseconds since 1970 UTC. */
  readonly dateMs: number | undefined
  /** Stands, with the hashes of its paragraphs, for its words and title: another one where they are others. */
  readonly revision: string
}

/** What is compared of a document: nothing is read before it is asked for, as most entries never are. */
export type Entry = {
  readonly id: string
  /** Tells entries apart, even two of one document that was changed between; below 2^26. */
  readonly serial: number
  readonly dateMs: number | undefined
  readonly document: WordDocument
  readonly means: EntryMeans
  /** Kept when the other traits are let go of. */
  wordCount: number | undefined
  /** Worked out once. */
  traits: Traits | undefined
}

/** What is worked out once for all comparisons of an entry. */
export type Traits = {
  readonly wordCount: number
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

/** Prepare a document for comparison. */
export function makeEntry(document: WordDocument, serial: number, means: EntryMeans): Entry {
  const { id, dateMs } = document
  return {
    id,
    serial,
    dateMs: Number.isFinite(dateMs) ? dateMs : undefined,
    document,
    means,
    wordCount: undefined,
    traits: undefined,
  }
}

/** Read the words of an entry without recurring paragraphs, with the title if they are very few. */
export function readEntry({ document, means }: Entry): MarkedWords {
  const { words, nameFlags } = dropWords(document.readBody(), means.recurring)
  if (words.length === 0 || words.length >= MIN_TELLING_WORDS) return { words, nameFlags }
  return { words: joinWords(readTitle(document), words), nameFlags: new Uint8Array() }
}

/** Tell what all comparisons of an entry ask for. */
export function getTraits(entry: Entry): Traits {
  entry.traits ??= findTraits(readEntry(entry).words, entry.means.arena)
  entry.wordCount = entry.traits.wordCount
  return entry.traits
}

/** Count the words of an entry, which is known of all that was found to have something in common with another one. */
export function countWords(entry: Entry): number {
  return entry.wordCount ?? getTraits(entry).wordCount
}

function findTraits(words: Uint32Array, arena: Arena): Traits {
  return {
    wordCount: words.length,
    sample: words.length < MIN_COMPARED_WORDS ? NO_SAMPLE : arena.keep(sampleWords(words)),
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
