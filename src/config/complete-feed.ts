import type { FeedQuery, FeedSettings, StoryFilter } from '../model/feed-query.ts'
import type { Podcast } from '../model/podcast.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import { normaliseKey } from '../text/normalise-key.ts'
import type { UserFeed, UserFilter, UserPodcast } from './user-config.ts'

/* Tags are many and most are used once; a folder of their own keeps them apart from the sections. */
const DEFAULTS = {
  all: { folder: '', minItems: 1, title: ':title', description: ':description' },
  section: nameBy('section', ':section', 1),
  tag: nameBy('tag', 'tag/:tag', 3),
  author: nameBy('author', 'author/:author', 1),
  language: nameBy('language', 'language/:language', 1),
} as const

/** Fill in every default of a feed. */
export function completeFeed(feed: UserFeed): FeedQuery {
  const by = feed.by ?? 'all'
  const defaults = DEFAULTS[by]
  return {
    name: nameFeed(feed),
    by,
    title: feed.title ?? defaults.title,
    description: feed.description ?? defaults.description,
    folder: feed.folder ?? defaults.folder,
    ...completeSettings(feed),
    include: completeFilter(feed.include ?? {}),
    exclude: completeFilter(feed.exclude ?? {}),
    language: canonicaliseWish(feed.language ?? 'each'),
    minItems: feed.minItems ?? defaults.minItems,
  }
}

function completeSettings(feed: UserFeed): FeedSettings {
  return {
    formats: feed.formats ?? ['rss', 'atom', 'json'],
    content: feed.content ?? 'full',
    sort: feed.sort ?? 'published',
    limit: feed.limit ?? 50,
    windowHours: feed.windowHours ?? 48,
    maxAgeDays: feed.maxAgeDays ?? Number.POSITIVE_INFINITY,
    maxBytes: feed.maxBytes ?? 250_000,
    hasArchive: feed.archive ?? false,
    isExpired: feed.expired ?? false,
    podcast: completePodcast(feed.podcast ?? false),
  }
}

function nameBy(by: string, folder: string, minItems: number) {
  return { folder, minItems, title: `:title: :${by}`, description: `:${by}: :description` }
}

/** Name a feed: as it says, else by its folder, else by what it is made of each. */
export function nameFeed({ name, by = 'all', folder = '' }: UserFeed): string {
  return name ?? (by === 'all' && folder !== '' ? folder : by)
}

/** List the keys of front matter that feeds ask for, so that reading keeps their values. */
export function listFrontMatterKeys(feeds: readonly FeedQuery[]): readonly string[] {
  const keys = feeds.flatMap(({ include, exclude }) => [
    ...Object.keys(include.frontMatter),
    ...Object.keys(exclude.frontMatter),
  ])
  return [...new Set(keys)].sort()
}

function completePodcast(podcast: boolean | UserPodcast): Podcast | undefined {
  if (podcast === false) return undefined
  const { image, category, explicit, type, owner }: UserPodcast = podcast === true ? {} : podcast
  return {
    image,
    category: toList(category ?? 'News'),
    isExplicit: explicit ?? false,
    type: type ?? 'episodic',
    ownerEmail: owner,
  }
}

function completeFilter(filter: UserFilter): StoryFilter {
  return {
    section: toList(filter.section),
    tag: toList(filter.tag),
    author: toList(filter.author),
    language: toList(filter.language),
    source: toList(filter.source),
    path: toList(filter.path),
    frontMatter: Object.fromEntries(
      Object.entries(filter.frontMatter ?? {}).map(([key, values]) => [
        normaliseKey(key),
        toList(values),
      ]),
    ),
  }
}

function toList<T>(values: T | readonly T[] | undefined): readonly string[] {
  const list = Array.isArray(values) ? values : [values]
  return list.filter((value) => value !== undefined).map(String)
}

function canonicaliseWish(wish: string): string {
  return wish === 'each' || wish === 'all' ? wish : (canonicaliseLanguage(wish) ?? wish)
}
