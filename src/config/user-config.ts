type OneOrMore<T> = T | readonly T[]

/** Which items are meant. A fact with several values needs one of them; case, hyphens and spaces don't matter. */
export type UserFilter = {
  readonly section?: OneOrMore<string> | undefined
  readonly tag?: OneOrMore<string> | undefined
  readonly author?: OneOrMore<string> | undefined
  /** Language ranges: `de` holds `de-AT`. */
  readonly language?: OneOrMore<string> | undefined
  readonly source?: OneOrMore<string> | undefined
  /** Globs of article paths below the input folder, as `city/**`. */
  readonly path?: OneOrMore<string> | undefined
  /** Values by key of the front matter, as `{ premium: true }`. */
  readonly frontMatter?: Readonly<Record<string, OneOrMore<string | number | boolean>>> | undefined
}

/** What a podcast says of itself. */
export type UserPodcast = {
  /** Address of a square picture, 1,400 to 3,000 pixels wide; directories ask for one. */
  readonly image?: string | undefined
  /** Category of Apple Podcasts, or category and subcategory. Default: `News`. */
  readonly category?: OneOrMore<string> | undefined
  /** Whether it is not for children. Default: no. */
  readonly explicit?: boolean | undefined
  /** `serial` is to be heard from the first episode on. Default: `episodic`. */
  readonly type?: 'episodic' | 'serial' | undefined
  /** E-mail address by which directories prove who owns it; it is published. Default: none. */
  readonly owner?: string | undefined
}

/** One or several feeds, as a query over the items. */
export type UserFeed = {
  /** Name in messages and in the state. Default: `by`, for one feed its folder. */
  readonly name?: string | undefined
  /** `all` makes one feed, the others one of each section, tag, author or language. Default: `all`. */
  readonly by?: 'all' | 'section' | 'tag' | 'author' | 'language' | undefined
  /** Title of the feed; `:title` is the site's title, `:section`, `:tag`, `:author`, `:language` what it is about. */
  readonly title?: string | undefined
  /** What the feed holds, in a sentence, with the same placeholders. */
  readonly description?: string | undefined
  /** Folder of the feed's files below the output folder, with the same placeholders as slugs. */
  readonly folder?: string | undefined
  /** Formats to write. Default: all three. */
  readonly formats?: ReadonlyArray<'rss' | 'atom' | 'json'> | undefined
  /** Only items of which every fact named here holds. Default: all. */
  readonly include?: UserFilter | undefined
  /** No items of which any fact named here holds. Default: none. */
  readonly exclude?: UserFilter | undefined
  /** `each` makes a feed of each language, `all` mixes them, a tag as `de` takes one. Default: `each`. */
  readonly language?: string | undefined
  /** Date that orders and limits go by. Default: `published`. */
  readonly sort?: 'published' | 'updated' | undefined
  /** How many items at the most, the newest first. Default: 50. */
  readonly limit?: number | undefined
  /** Items of the last so many hours before the newest one stay in, however many they are. Default: 48. */
  readonly windowHours?: number | undefined
  /** Items older than so many days before the newest one are left out. Default: no limit. */
  readonly maxAgeDays?: number | undefined
  /** Fewest items that a section, tag, author or language needs for a feed. Default: 1, for tags 3. */
  readonly minItems?: number | undefined
  /** How large a file should be at the most: older items make room. Default: 250,000. */
  readonly maxBytes?: number | undefined
  /** Whether what leaves the feed goes into archive documents that stay for good. Default: no. */
  readonly archive?: boolean | undefined
  /** Whether nothing will ever come any more. Default: no. */
  readonly expired?: boolean | undefined
  /** Makes it a podcast: only what can be heard or seen, with all that directories ask for. Default: no. */
  readonly podcast?: boolean | UserPodcast | undefined
  /** `full` carries the whole text, `summary` the summary alone. Default: `full`. */
  readonly content?: 'full' | 'summary' | undefined
}

/** How the noise around stories is taken out. */
export type UserClean = {
  /**
   * `careful` takes out what hardly any reader would miss, `thorough` also what only its place and shape give away.
   * Default: `careful`.
   */
  readonly profile?: 'careful' | 'thorough' | undefined
  /**
   * Share of an article, from 0 to 1, above which nothing is removed and a warning is given; links do
   * not count. Default: 0.4, 0.8 for `thorough`.
   */
  readonly maxRemovedShare?: number | undefined
  /** Rules to switch off, as `{ 'share-bar': false }`. Default: all on. */
  readonly rules?: Readonly<Record<string, boolean | undefined>> | undefined
  /**
   * Texts and regular expressions: a line or block that holds one stays. An expression is written between slashes, as
   * `'/sign up for .* letter/i'`, in the syntax of RE2. Default: none.
   */
  readonly keep?: ReadonlyArray<string | RegExp> | undefined
  /** The same: a line or block that says nothing else goes. Default: none. */
  readonly remove?: ReadonlyArray<string | RegExp> | undefined
}

/** How copies of one story are found. */
export type UserDedupe = {
  /**
   * `drop` publishes one article of each story, `merge` does so and links to the others, `mark` publishes all with a
   * warning, `off` does not look for copies. Default: `drop`.
   */
  readonly mode?: 'drop' | 'merge' | 'mark' | 'off' | undefined
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

/** The pages for people. */
type UserPages = {
  /** Path of the page of all feeds below the output folder. Default: `index.html`. */
  readonly index?: string | undefined
  /** How many of the newest headlines it shows. Default: 12. */
  readonly headlines?: number | undefined
}

/** The newest stories for search engines. */
type UserSitemapNews = {
  /** Name of the publication exactly as on Google News. Default: the title. */
  readonly publication?: string | undefined
}

/** The configuration as people write it: everything but `url` may be left out. */
export type UserConfig = {
  /** Address of the site, of which every link, id and feed address is made. */
  readonly url: string
  /** Addresses that the site had before, the newest first; ids keep the host of the oldest. Default: none. */
  readonly formerUrls?: readonly string[] | undefined
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
  /** Folders that are served at the root of the site; sizes and types of files are read there. Default: `static` and `public`. */
  readonly mediaFolders?: readonly string[] | undefined
  /** Whether e-mail addresses of authors are published. Default: no. */
  readonly emails?: boolean | undefined
  /** Address of the vocabulary that tags are taken from, which tells them from those of others. Default: none. */
  readonly tagScheme?: string | undefined
  /** Address of the WebSub hub that tells subscribers of changes. Default: none. */
  readonly hub?: string | undefined
  /** Minutes for which a copy of a feed is good enough. Default: not said. */
  readonly ttlMinutes?: number | undefined
  /** Licence of articles that name none: a name, as `CC BY 4.0`, or an address. Default: none. */
  readonly license?: string | undefined
  /** Address of an article that names none: `:section :slug :year :month :day`. Default: `/:section/:slug/`. */
  readonly permalink?: string | undefined
  /** Days for which feeds tell of a story that it was taken back. Default: 30. */
  readonly tombstoneDays?: number | undefined
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
  /** Whether and how pages for people are written: one of all feeds, and one beside each feed. Default: `true`. */
  readonly pages?: boolean | UserPages | undefined
  /** Whether `feeds.opml` is written, a list of the feeds that readers import. Default: `true`. */
  readonly opml?: boolean | undefined
  /** Whether and how `sitemap-news.xml` is written. Default: `true`. */
  readonly sitemapNews?: boolean | UserSitemapNews | undefined
  /** Whether `head.html` is written, the lines by which browsers and readers find the feeds. Default: `true`. */
  readonly head?: boolean | undefined
  /** Hosts that a file tells how to serve the feeds. Default: none. */
  readonly hosts?: ReadonlyArray<'netlify' | 'cloudflare' | 'nginx' | 'caddy'> | undefined
  /** How long caches keep a feed by these files, in seconds. Default: 600. */
  readonly maxAgeSeconds?: number | undefined
  /** Whether a `.gz` and a `.br` are written beside each file, for servers that hand them out. Default: `false`. */
  readonly compress?: boolean | undefined
  /** Whether `feed.css` is written and named in the feeds, so that browsers show them readably. Default: `true`. */
  readonly stylesheet?: boolean | undefined
}
