import type { BlockKind } from './block.ts'
import type { Facts, Origins } from './facts.ts'
import type { Removal } from './removal.ts'
import type { Range, SourceFormat } from './source.ts'

/** A paragraph as the corpus knows it: where it stands and what it says. */
export type Paragraph = Range & {
  readonly kind: BlockKind
  /** Index of its first word in the article's `words`. */
  readonly firstWord: number
  readonly wordCount: number
  /** Hash of its words. */
  readonly hash: number
}

/** What the body of an article says, as numbers. */
export type Body = {
  /** Hashes of the words of the story, in order, removals and headline left out. */
  readonly words: Uint32Array
  /** Bit per word, 1 for numbers and for capitalised words that do not open a sentence. */
  readonly nameFlags: Uint8Array
  readonly paragraphs: readonly Paragraph[]
  /** Addresses that the text links to, kept or not: pairs of an offset and a hash, in order. */
  readonly targets: Uint32Array
}

/**
 * What an editor wrote, one file, without its text: the text is read again for the few articles that enter a feed.
 */
export type Article = {
  /** Path below the input folder, with `/` on every system. */
  readonly path: string
  /** Where to read its text again; no feed and no message shows it. */
  readonly absolutePath: string
  /** When its file was last changed on this disk, milliseconds since 1970 UTC. */
  readonly modifiedMs: number
  readonly format: SourceFormat
  /** SHA-256 of the file's bytes, 32 hexadecimal digits. */
  readonly hash: string
  readonly bodyStart: number
  readonly facts: Facts
  readonly origins: Origins
  /** The block that the title was taken from, or the first that repeats it: the item's title stands for it. */
  readonly headline: Range | undefined
  /** Sorted by start, never overlapping. */
  readonly removals: readonly Removal[]
  /** What an editor wants to stay whatever the rules say; sorted. */
  readonly wanted: readonly Range[]
  /** Hash of each paragraph of the body, in order. */
  readonly paragraphHashes: Uint32Array
  /** Read the body, where need be from a disk: those of all articles would fill the memory. */
  readonly readBody: () => Body
  /** Length of the kept body in UTF-16 code units. */
  readonly keptLength: number
}
