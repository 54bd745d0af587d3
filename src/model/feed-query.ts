import type { Podcast } from './podcast.ts'

/** The name of a format that feeds are written in. */
export type FormatName = 'rss' | 'atom' | 'json'

/** What one feed is made of each of: `all` makes a single feed. */
export type FeedGrouping = 'all' | 'section' | 'tag' | 'author' | 'language'

/** Which stories are meant: for each fact that has values, one of them must be the story's. */
export type StoryFilter = {
  readonly section: readonly string[]
  readonly tag: readonly string[]
  readonly author: readonly string[]
  /** Language ranges (RFC 4647): `de` holds `de-AT`. */
  readonly language: readonly string[]
  readonly source: readonly string[]
  /** Globs of paths below the input folder. */
  readonly path: readonly string[]
  /** Values by the key of the front matter, in the form of `normaliseKey`. */
  readonly frontMatter: Readonly<Record<string, readonly string[]>>
}

/** How the documents of a feed are to be made. */
export type FeedSettings = {
  readonly formats: readonly FormatName[]
  readonly content: 'full' | 'summary'
  readonly sort: 'published' | 'updated'
  readonly limit: number
  /** Items of the last so many hours before the newest one stay, whatever the limits. */
  readonly windowHours: number
  /** Items older than so many days before the newest one are left out. */
  readonly maxAgeDays: number
  /** How large a file should be at the most. */
  readonly maxBytes: number
  /** Whether what leaves the feed goes into archive documents (RFC 5005 section 4). */
  readonly hasArchive: boolean
  readonly isExpired: boolean
  readonly podcast: Podcast | undefined
}

/** A feed, or one of each section, tag, author or language, as the configuration asks for it. */
export type FeedQuery = FeedSettings & {
  readonly name: string
  readonly by: FeedGrouping
  readonly title: string
  readonly description: string
  readonly folder: string
  readonly include: StoryFilter
  readonly exclude: StoryFilter
  /** `each` makes one feed of each language, `all` mixes them, a range takes one. */
  readonly language: string
  /** A group with fewer items gets no feed. */
  readonly minItems: number
}
