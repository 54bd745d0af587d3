import type { Document, Feed } from './item.ts'

/** A feed in its formats, beside what they were to say. */
export type WrittenFeed = {
  /** The feed as it was given. */
  readonly given: Feed
  /** The feed as all formats can say it. */
  readonly ready: Feed
  readonly documents: readonly WrittenDocument[]
}

/** A document in one of the formats. */
type WrittenDocument = Document & {
  /** Where it will be served. */
  readonly address: string
}
