/** One or several feeds, as a query over the items. */
export type UserFeed = {
  /** `all` makes one feed of everything, `section` one of each section. Default: `all`. */
  readonly by?: 'all' | 'section' | undefined
  /** Title of the feed; `:title` is the site's title, `:section` the section's name. */
  readonly title?: string | undefined
  /** What the feed holds, in a sentence, with the same placeholders. */
  readonly description?: string | undefined
  /** Folder of the feed's files below the output folder; `:section` is the section's slug. */
  readonly folder?: string | undefined
  /** How many items at the most, the newest first. Default: 50. */
  readonly limit?: number | undefined
  /** Items of the last so many hours before the newest one stay in, however many they are. Default: 48. */
  readonly windowHours?: number | undefined
}

/** How the noise around stories is taken out. */
export type UserClean = {
  /**
   * `careful` takes out what hardly any reader would miss, `thorough` also what only its place and shape give away.
   * Default: `careful`.
   */
  readonly profile?: 'careful' | 'thorough' | undefined
  /** Share of an article, from 0 to 1, above which nothing is removed and a warning is given. Default: 0.4. */
  readonly maxRemovedShare?: number | undefined
  /** Rules to switch off, as `{ 'share-bar': false }`. Default: all on. */
  readonly rules?: Readonly<Record<string, boolean | undefined>> | undefined
}

/** How copies of one story are found. */
export type UserDedupe = {
  /** Share of the shorter article's words, from 0 to 1, that must stand in the longer one. Default: 0.6. */
  readonly minCoverage?: number | undefined
  /** Differing numbers and names per shared word that a copy may show. Default: 0.0175. */
  readonly maxConflicts?: number | undefined
  /** Days that may lie between two copies. Default: 7. */
  readonly windowDays?: number | undefined
  /** Length of the shorter copy as a share of the longer one, from 0 to 1. Default: 0.2. */
  readonly minLengthRatio?: number | undefined
  /** Sources whose version is preferred, the best first. Default: none. */
  readonly sourceOrder?: readonly string[] | undefined
  /** Pairs of article paths that are one story whatever their words. Default: none. */
  readonly same?: ReadonlyArray<readonly [string, string]> | undefined
  /** Pairs of article paths that are two stories whatever their words. Default: none. */
  readonly different?: ReadonlyArray<readonly [string, string]> | undefined
}

/** Who answers for articles that name nobody. */
export type UserAuthor = {
  readonly name: string
  readonly email?: string | undefined
  readonly url?: string | undefined
}

/** The configuration as people write it: everything but `url` may be left out. */
export type UserConfig = {
  /** Address of the site, of which every link, id and feed address is made. */
  readonly url: string
  /** Name of the newsroom. Default: the site's host name. */
  readonly title?: string | undefined
  /** What it publishes, in a sentence. Default: `News from` and the title. */
  readonly description?: string | undefined
  /** Language of articles that name none, as BCP 47 has it. Default: `en`. */
  readonly language?: string | undefined
  /** Zone of dates that name none, as the IANA database has it. Default: `UTC`. */
  readonly timeZone?: string | undefined
  /** Who answers for articles that name nobody. Default: the title. */
  readonly author?: string | UserAuthor | undefined
  /** Rights statement of the feeds. Default: none. */
  readonly copyright?: string | undefined
  /** Folder of the articles. Default: `articles`. */
  readonly input?: string | undefined
  /** Folder of the feeds. Default: `dist`. */
  readonly output?: string | undefined
  /** Address of an article that names none: `:section :slug :year :month :day`. Default: `/:section/:slug/`. */
  readonly permalink?: string | undefined
  /** Other names of the site that stand before or behind headlines. Default: none. */
  readonly siteNames?: readonly string[] | undefined
  /** Largest file that is read, in bytes. Default: 5,000,000. */
  readonly maxFileBytes?: number | undefined
  /** How the noise around stories is taken out. */
  readonly clean?: UserClean | undefined
  /** How copies of one story are found. */
  readonly dedupe?: UserDedupe | undefined
  /** The feeds to write. Default: one of everything and one of each section. */
  readonly feeds?: readonly UserFeed[] | undefined
}
