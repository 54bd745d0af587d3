import type { Paragraph } from '../model/article.ts'

/** What comparing needs to know of a paragraph. */
export type WordParagraph = Pick<Paragraph, 'firstWord' | 'wordCount' | 'hash'>

/** The words of a text as numbers. */
export type Words<P extends WordParagraph = Paragraph> = {
  /** Hash of each word, in order. */
  readonly words: Uint32Array
  /** Bit per word, 1 for numbers and for capitalised words that do not open a sentence. */
  readonly nameFlags: Uint8Array
  /** The stretches that hold a word, in order. */
  readonly paragraphs: readonly P[]
}

/** A text whose words may lie on a disk. */
export type WordText<P extends WordParagraph = WordParagraph> = {
  /** Hash of each paragraph, in order. */
  readonly paragraphHashes: Uint32Array
  /** Read the words; nothing keeps them. */
  readonly readBody: () => Words<P>
}

/** Hold the words of a text in memory. */
export function holdWords<Held extends Words<WordParagraph>>(
  body: Held,
): { readonly paragraphHashes: Uint32Array; readonly readBody: () => Held } {
  const { paragraphs } = body
  const paragraphHashes = new Uint32Array(paragraphs.length)
  for (const [index, { hash }] of paragraphs.entries()) paragraphHashes[index] = hash
  return { paragraphHashes, readBody: () => body }
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** Tell whether the word at `index` is a number or a name. */
export function isName(nameFlags: Uint8Array, index: number): boolean {
  return (((nameFlags[index >> 3] ?? 0) >> (index & 7)) & 1) === 1
}

/** Hash the words from `from` to before `to`, in order: a whole number below 2^31, which engines keep unboxed. */
export function hashWords(words: Uint32Array, from: number, to: number): number {
  let hash = SEED
  for (let at = from; at < to; at++) {
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ (words[at] ?? 0), PRIME)
  }
  return mixBits(hash) >>> 1
}

/** Spread the bits of a hash over all 32, so that its upper ones can be used to sample (the finaliser of MurmurHash3). */
export function mixBits(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
