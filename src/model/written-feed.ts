import type { SplitDocument } from '../text/split-items.ts'
import type { Document, Feed } from './item.ts'

/** A feed in its formats, beside what they were to say. */
export type WrittenFeed = {
  /** The feed as it was given. */
  readonly given: Feed
  /** The feed as all formats can say it. */
  readonly ready: Feed
  readonly documents: readonly WrittenDocument[]
  /** Names what was to be said of each item, and all that its text depends on. */
  readonly itemKeys: readonly string[]
  /** What the last build wrote in its place, and found nothing wrong with. */
  readonly last: CheckedFeed | undefined
}

/** A document in one of the formats. */
export type WrittenDocument = Document & {
  /** Where it will be served. */
  readonly address: string
}

/** Documents of a feed that passed their check. */
export type CheckedFeed = {
  /** In parts; without those that can't be split. */
  readonly partsByPath: ReadonlyMap<string, SplitDocument>
  readonly itemKeys: readonly string[]
}
