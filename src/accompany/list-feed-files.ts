import type { Feed } from '../model/item.ts'

/** A file of a feed, in one format. */
export type FeedFile = {
  /** Name of the format for people. */
  readonly format: string
  /** Registered type, without parameters. */
  readonly mediaType: string
  /** Absolute, percent-encoded. */
  readonly address: string
}

/** List the files of a feed, the one that most readers take first. */
export function listFeedFiles({ addresses, formats }: Feed): readonly FeedFile[] {
  return FORMATS.filter(({ name }) => formats.includes(name)).map(
    ({ name, format, mediaType }) => ({ format, mediaType, address: addresses[name] }),
  )
}

const FORMATS = [
  { name: 'rss', format: 'RSS', mediaType: 'application/rss+xml' },
  { name: 'atom', format: 'Atom', mediaType: 'application/atom+xml' },
  { name: 'json', format: 'JSON Feed', mediaType: 'application/feed+json' },
] as const
