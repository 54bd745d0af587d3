import type { ClosedArchive } from './archive.ts'

/** What the last build published of one story. */
export type PublishedItem = {
  readonly id: string
  /** Path of the article that it was written from, below the input folder; `''` where that is not known. */
  readonly path: string
  /** Paths of its copies, sorted: one of them takes over when the article goes. */
  readonly copies: readonly string[]
  readonly url: string
  /** Names of all feeds that ever carried it, sorted: its tombstone goes into each of them. */
  readonly feeds: readonly string[]
  /** Milliseconds since 1970 UTC. */
  readonly publishedMs: number
  /** Milliseconds since 1970 UTC. */
  readonly updatedMs: number
  /** When it was taken back, milliseconds since 1970 UTC; `undefined` as long as it is published. */
  readonly goneMs: number | undefined
  /** When it last came back after it was taken back, milliseconds since 1970 UTC. */
  readonly backMs: number | undefined
  /** Hash of its headline, by which a renamed file is recognised; `''` where it is not known. */
  readonly titleHash: string
  /**
   * Number of a definition, `:` and the hash by it of what the story says, so that only a change of meaning moves
   * `updatedMs`; `''` where it is not known.
   */
  readonly contentHash: string
  /** Hash of the bytes of its article: while they stay, nobody changed anything. `''` where it is not known. */
  readonly fileHash: string
  /** Sample of its words, by which a renamed and edited file is recognised. */
  readonly sketch: string
}

/** A file that Feedwright wrote into the output folder. */
export type PublishedFile = {
  /** Path below the output folder, with `/` on every system. */
  readonly path: string
  /** SHA-256 of its bytes, 32 hexadecimal digits. */
  readonly hash: string
}

/** What the last build published: the memory that keeps ids and dates for good. */
export type State = {
  /** Address of the site that it was published for; `''` where that is not known. */
  readonly siteUrl: string
  /** Sorted by id; items that left every feed stay, so that no id is ever given to another story. */
  readonly items: readonly PublishedItem[]
  /** Sorted by path. */
  readonly files: readonly PublishedFile[]
  /** Sorted by feed and number. */
  readonly archives: readonly ClosedArchive[]
}

/** The state of a site that never published anything. */
export const EMPTY_STATE: State = { siteUrl: '', items: [], files: [], archives: [] }
