import { normaliseKey } from '../text/normalise-key.ts'

/*
 * The names that Hugo, Jekyll, Eleventy, Astro and Pelican give to the same facts. Where an article states a fact
 * under two names, the first of the list counts. Names are compared in lower case without `_`, `-` and spaces between
 * their words, so that `pubDate`, `pub_date` and Pelican's `Pub-Date` are one, but `_date` is another.
 */

/** The date of publication: names that say so come before `date`, which may be the day of writing before an embargo. */
export const PUBLISHED_KEYS: readonly string[] = [
  'publishdate',
  'pubdate',
  'published',
  'datepublished',
  'publishedat',
  'date',
  'datetime',
]
export const UPDATED_KEYS: readonly string[] = [
  'updated',
  'lastmod',
  'modified',
  'lastmodifiedat',
  'lastmodified',
  'updateddate',
  'updatedat',
  'datemodified',
]
export const EXPIRES_KEYS: readonly string[] = ['expires', 'expirydate', 'expiry', 'unpublishdate']
/** Until when nobody may see the article. */
export const EMBARGO_KEYS: readonly string[] = ['embargo', 'embargountil', 'embargodate']
/** What was wrong with the article and has been put right. */
export const CORRECTION_KEYS: readonly string[] = ['correction', 'corrections']
export const ID_KEYS: readonly string[] = ['id', 'guid', 'uuid']
export const TITLE_KEYS: readonly string[] = ['title', 'headline']
export const SUMMARY_KEYS: readonly string[] = [
  'summary',
  'description',
  'excerpt',
  'standfirst',
  'dek',
  'deck',
]
export const AUTHOR_KEYS: readonly string[] = ['authors', 'author', 'byline']
export const SECTION_KEYS: readonly string[] = ['section', 'category']
export const TAG_KEYS: readonly string[] = ['tags', 'keywords', 'categories']
export const SLUG_KEYS: readonly string[] = ['slug']
export const URL_KEYS: readonly string[] = ['permalink', 'url', 'link']
export const CANONICAL_KEYS: readonly string[] = ['canonicalurl', 'canonical']
export const IMAGE_KEYS: readonly string[] = [
  'image',
  'cover',
  'featuredimage',
  'heroimage',
  'featureimage',
  'coverimage',
  'images',
  'thumbnail',
]
export const LANGUAGE_KEYS: readonly string[] = ['language', 'lang', 'locale']
export const SOURCE_KEYS: readonly string[] = ['source', 'publisher', 'site']
export const CLEAN_KEY = 'clean'
export const KEEP_KEY = 'keep'
export const BANNER_KEYS: readonly string[] = ['banner', 'bannerimage']
export const MEDIA_KEYS: readonly string[] = [
  'audio',
  'video',
  'videos',
  'enclosure',
  'enclosures',
  'attachments',
  'podcast',
]
export const LICENSE_KEYS: readonly string[] = ['license', 'licence']
export const RIGHTS_KEYS: readonly string[] = ['rights', 'copyright']
export const COMMENTS_KEYS: readonly string[] = ['commentsurl', 'comments', 'discussion']
const EPISODE_KEYS: readonly string[] = [
  'episode',
  'season',
  'episodetype',
  'explicit',
  'transcript',
  'chapters',
  'duration',
]
const DRAFT_KEYS: readonly string[] = ['draft', 'published', 'status', 'permalink']

/** Mappings whose keys count where the top level is silent: Hugo's `params`, Zola's `extra` and `taxonomies`. */
export const NESTED_KEYS: readonly string[] = ['params', 'extra', 'taxonomies']

/** Names without a meaning for feeds that still show that a mapping is front matter. */
const OTHER_KEYS = ['layout', 'template', 'type', 'weight', 'aliases', 'toc', 'menu', 'series']

const KNOWN: ReadonlySet<string> = new Set([
  ...PUBLISHED_KEYS,
  ...UPDATED_KEYS,
  ...EXPIRES_KEYS,
  ...EMBARGO_KEYS,
  ...CORRECTION_KEYS,
  ...ID_KEYS,
  ...TITLE_KEYS,
  ...SUMMARY_KEYS,
  ...AUTHOR_KEYS,
  ...SECTION_KEYS,
  ...TAG_KEYS,
  ...SLUG_KEYS,
  ...URL_KEYS,
  ...CANONICAL_KEYS,
  ...IMAGE_KEYS,
  ...LANGUAGE_KEYS,
  ...SOURCE_KEYS,
  ...BANNER_KEYS,
  ...MEDIA_KEYS,
  ...LICENSE_KEYS,
  ...RIGHTS_KEYS,
  ...COMMENTS_KEYS,
  ...EPISODE_KEYS,
  ...DRAFT_KEYS,
  CLEAN_KEY,
  KEEP_KEY,
  ...NESTED_KEYS,
  ...OTHER_KEYS,
])

/** Tell whether a key, as written, is one that front matter of the usual site generators has. */
export function isKnownKey(key: string): boolean {
  return KNOWN.has(normaliseKey(key))
}
