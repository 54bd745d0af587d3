import type { FormatName } from '../model/feed-query.ts'
import type { Feed } from '../model/item.ts'

/** A format that feeds are written in. */
export type Format = {
  readonly name: FormatName
  /** Name of a feed's file in this format, in the feed's folder. */
  readonly fileName: string
  /** Media type that the file is to be served as, without parameters. */
  readonly mediaType: string
  /** Look up where a feed says that this format's file is served. */
  readonly addressOf: (feed: Feed) => string
  /** Load what writes the whole document. That throws nothing, whatever the strings of the feed hold. */
  readonly loadRender: () => Promise<(feed: Feed) => string>
}
