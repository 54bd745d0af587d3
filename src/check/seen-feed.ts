import type { Element } from 'xast'
import type { Spot } from './rule.ts'

/** A text of a document and where it stands. */
export type Seen = {
  readonly text: string
  readonly spot: Spot
}

/** A date as a document spells it. */
export type SeenDate = Seen & {
  /** Milliseconds since 1970 UTC, `undefined` for what is no date of the format. */
  readonly ms: number | undefined
  /** Whether it is in the one form that all readers agree on. */
  readonly isPlain: boolean
}

/** A file or page that a document points to; `undefined` where the format has no slot or the document is silent. */
export type SeenLink = {
  readonly spot: Spot
  readonly url: string | undefined
  readonly type: string | undefined
  readonly length: string | undefined
  /** Relation, as `alternate`. */
  readonly rel: string | undefined
  readonly hreflang: string | undefined
}

/** An item as a reader sees it in a document, whatever the format; `undefined` where the document is silent. */
export type SeenItem = {
  readonly spot: Spot
  /** The item for messages: by its id, or by its place. */
  readonly name: string
  /** The element of an XML document. */
  readonly element: Element | undefined
  readonly id: Seen | undefined
  /** What RSS says of its guid; `undefined` where it says nothing and in the other formats. */
  readonly isPermalink: string | undefined
  readonly url: Seen | undefined
  readonly title: Seen | undefined
  /** Plain text. */
  readonly summary: Seen | undefined
  /** HTML. */
  readonly body: Seen | undefined
  readonly published: SeenDate | undefined
  readonly updated: SeenDate | undefined
  /** Names. */
  readonly authors: readonly Seen[]
  readonly tags: readonly Seen[]
  readonly language: Seen | undefined
  /** Enclosures, and in JSON Feed the image and the attachments. */
  readonly media: readonly SeenLink[]
  /** Links that are elements of their own, in JSON Feed none. */
  readonly links: readonly SeenLink[]
}

/** What a document says of a story that was taken back. */
export type SeenTombstone = {
  readonly spot: Spot
  readonly id: Seen | undefined
  readonly gone: SeenDate | undefined
  /** Of RSS. */
  readonly url: Seen | undefined
  /** Of RSS. */
  readonly published: SeenDate | undefined
}

/** A feed as a reader sees it in a document, whatever the format; `undefined` where the document is silent. */
export type SeenFeed = {
  readonly format: 'rss' | 'atom' | 'json'
  readonly spot: Spot
  /** The channel of RSS, the feed of Atom. */
  readonly element: Element | undefined
  /** Of Atom. */
  readonly id: Seen | undefined
  readonly title: Seen | undefined
  readonly description: Seen | undefined
  /** The page that the feed belongs to. */
  readonly home: Seen | undefined
  /** Where the document says that it is served, and as what. */
  readonly self: SeenLink | undefined
  readonly language: Seen | undefined
  readonly updated: SeenDate | undefined
  readonly authors: readonly Seen[]
  readonly links: readonly SeenLink[]
  readonly items: readonly SeenItem[]
  readonly tombstones: readonly SeenTombstone[]
}
