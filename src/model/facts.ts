/** Who wrote an article, or the desk that answers for it. */
export type Author = {
  readonly name: string
  readonly email: string | undefined
  readonly url: string | undefined
}

/** The picture that stands for an article, as its front matter names it. */
export type LeadImage = {
  /** Absolute, from the site's root, or relative to the article. */
  readonly url: string
  /** What stands for it where it can't be seen. */
  readonly alt: string | undefined
  /** What is written below it. */
  readonly caption: string | undefined
  /** Who made it, or whose it is. */
  readonly credit: string | undefined
}

/** Audio, video or another file that goes with an article, as its front matter names it. */
export type StatedMedia = {
  /** Absolute, from the site's root, or relative to the article. */
  readonly url: string
  /** Media type, as `audio/mpeg`. */
  readonly type: string | undefined
  readonly bytes: number | undefined
  readonly seconds: number | undefined
  readonly title: string | undefined
}

/** Under which terms something may be used: a name, an absolute http(s) address, or both. */
export type License = {
  readonly name: string | undefined
  readonly url: string | undefined
}

/** What a podcast says of an episode. */
export type Episode = {
  readonly number: number | undefined
  readonly season: number | undefined
  readonly kind: 'full' | 'trailer' | 'bonus'
  readonly isExplicit: boolean | undefined
  /** Absolute, from the site's root, or relative to the article. */
  readonly transcriptUrl: string | undefined
  /** Absolute, from the site's root, or relative to the article. */
  readonly chaptersUrl: string | undefined
}

/**
 * What the front matter of one article states, whatever dialect it speaks; `undefined` where it is silent.
 * Strings are normalised plain text on one line; dates are milliseconds since 1970 UTC.
 */
export type StatedFacts = {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly publishedMs: number | undefined
  readonly updatedMs: number | undefined
  readonly expiresMs: number | undefined
  /** Until then nobody may see it. */
  readonly embargoMs: number | undefined
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  readonly section: string | undefined
  readonly language: string | undefined
  readonly slug: string | undefined
  /** Where the article is published: an absolute http(s) address, or a path from the site's root. */
  readonly url: string | undefined
  /** Where the original of a republished article lives: an absolute http(s) address. */
  readonly canonicalUrl: string | undefined
  readonly image: LeadImage | undefined
  /** Name of the newsroom or agency that the article came from. */
  readonly source: string | undefined
  /** Absolute http(s) address of the feed that the article came from. */
  readonly sourceFeedUrl: string | undefined
  /** Address of a wide picture, written as that of the lead image. */
  readonly banner: string | undefined
  readonly media: readonly StatedMedia[]
  readonly episode: Episode | undefined
  readonly license: License | undefined
  /** Copyright notice. */
  readonly rights: string | undefined
  /** Where readers discuss the article: an absolute http(s) address, or a path from the site's root. */
  readonly commentsUrl: string | undefined
  readonly isDraft: boolean
  /** What cleaning leaves alone: all of the text, or what holds one of these texts and expressions. */
  readonly keep: 'all' | readonly string[] | undefined
  /** It was published and is taken back. */
  readonly isWithdrawn: boolean
  /** What was wrong with it and has been put right: notes that stand before the story. */
  readonly corrections: readonly string[]
  /** Values that feeds ask for, by normalised key of the front matter. */
  readonly values: Readonly<Record<string, readonly string[]>> | undefined
}

/** Front matter that says nothing. */
export const SILENT: StatedFacts = {
  id: undefined,
  title: undefined,
  summary: undefined,
  publishedMs: undefined,
  updatedMs: undefined,
  expiresMs: undefined,
  embargoMs: undefined,
  authors: [],
  tags: [],
  section: undefined,
  language: undefined,
  slug: undefined,
  url: undefined,
  canonicalUrl: undefined,
  image: undefined,
  source: undefined,
  sourceFeedUrl: undefined,
  banner: undefined,
  media: [],
  episode: undefined,
  license: undefined,
  rights: undefined,
  commentsUrl: undefined,
  isDraft: false,
  keep: undefined,
  isWithdrawn: false,
  corrections: [],
  values: undefined,
}

/** The facts that can be inferred where the front matter is silent. */
type FactName =
  | 'title'
  | 'published'
  | 'updated'
  | 'authors'
  | 'section'
  | 'slug'
  | 'language'
  | 'summary'

/** Where a fact comes from, in words for people: `front matter`, `first heading`, `file name`, … */
export type Origins = { readonly [name in FactName]?: string }

/** What is known of an article: stated or inferred. `publishedMs` stays unknown until the state or git is asked. */
export type Facts = StatedFacts & {
  readonly title: string
  readonly section: string | undefined
  readonly slug: string
  readonly language: string
}
