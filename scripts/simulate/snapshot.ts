/** An item as a reader gets it. */
export type SeenItem = {
  readonly id: string
  readonly link: string
  readonly title: string
  /** HTML. */
  readonly body: string
  readonly updated: string
}

/** A feed at one moment. */
export type Snapshot = {
  readonly items: readonly SeenItem[]
  /** Ids of items that the feed takes back. */
  readonly deleted: readonly string[]
}

/** What a publisher has on its server at one moment. */
export type Site = {
  readonly rss: Snapshot
  readonly atom: Snapshot
  /** The Atom feed with all that its archives hold (RFC 5005 section 4). */
  readonly archived: Snapshot
}
