import type { Document, Feed } from '../model/item.ts'
import type { Format } from './format.ts'
import type { SeenFeed } from './seen-feed.ts'

/** What is wrong with a document, and so keeps it from being published. */
export type Problem = {
  /** Path below the output folder. */
  readonly path: string
  /** Short name of the rule, as `X0`: X for XML, F for feeds, I, U, T, D, C, M for parts of items, Z for agreement. */
  readonly rule: string
  /** One sentence: ``Unexpected X, expected Y``. */
  readonly message: string
}

/** A document beside what it was to say. */
type Sight = {
  readonly document: Document
  readonly format: Format
  /** What a reader gets from the document. */
  readonly seen: SeenFeed
  /** The feed as it was given. */
  readonly feed: Feed
  /** The feed as all formats can say it. */
  readonly ready: Feed
}

/** One rule for documents. */
export type Check = {
  readonly rule: string
  /** List a message for each breach, each a sentence ``Unexpected X, expected Y``. */
  readonly find: (sight: Sight) => readonly string[]
}
