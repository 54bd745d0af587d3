import type { Root } from 'xast'

/** A date as a document spells it; `ms` is `undefined` where it is not in the format's one good form. */
export type SeenDate = {
  readonly text: string
  readonly ms: number | undefined
}

/** A file that an item points to; `undefined` where the format has no slot or the document is silent. */
export type SeenMedia = {
  readonly url: string | undefined
  readonly type: string | undefined
  readonly length: string | undefined
}

/** An item as a reader sees it in a document, whatever the format; `undefined` where the document is silent. */
export type SeenItem = {
  readonly id: string | undefined
  /** What RSS says of its guid; `undefined` where it says nothing and in the other formats. */
  readonly isPermalink: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  /** Plain text. */
  readonly summary: string | undefined
  readonly html: string | undefined
  readonly published: SeenDate | undefined
  readonly updated: SeenDate | undefined
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly language: string | undefined
  readonly media: readonly SeenMedia[]
}

/** A feed as a reader sees it in a document, whatever the format; `undefined` where the document is silent. */
export type SeenFeed = {
  /** The whole tree of an XML document, for the rules about XML itself. */
  readonly root: Root | undefined
  readonly title: string | undefined
  readonly description: string | undefined
  /** The page that the feed belongs to. */
  readonly home: string | undefined
  /** Where the document says that it is served, and as what. */
  readonly self: SeenMedia | undefined
  readonly language: string | undefined
  readonly updated: SeenDate | undefined
  readonly items: readonly SeenItem[]
}
