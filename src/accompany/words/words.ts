/** What the pages say beside titles and stories, in one language. */
export type Words = {
  /** BCP 47. */
  readonly language: string
  /** From January on, as they stand in a date. */
  readonly months: readonly string[]
  /** Order of a date, with `:day`, `:month` and `:year`. */
  readonly date: string
  /** How the first of a month is written, where not as `1`. */
  readonly firstDay?: string
  readonly feeds: string
  readonly latest: string
  readonly howTo: string
  /** Choose a reader, copy an address, paste it. */
  readonly steps: readonly [string, string, string]
  /** Name of the file with all feeds. */
  readonly allFeeds: string
  readonly allFeedsUse: string
  readonly copy: string
  readonly copied: string
  readonly moreOnWebsite: string
  readonly noStories: string
  /** Shown above a feed that a browser opened. */
  readonly thisIsAFeed: string
}
