import type { Document, Feed } from '../model/item.ts'
import type { Site } from '../model/selection.ts'
import type { AccompanyOptions } from './options.ts'

/** What the files beside the feeds are made of. */
export type Newsroom = {
  /** The first one is the feed of the site. Strings are carriable. */
  readonly feeds: readonly [Feed, ...Feed[]]
  readonly site: Site & AccompanyOptions
}

/** A kind of file beside the feeds: none, one, or one a feed. */
export type Companion = (newsroom: Newsroom) => readonly Document[]
