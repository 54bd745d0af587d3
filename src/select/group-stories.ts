import type { FeedGrouping } from '../model/feed-query.ts'
import type { Story } from '../model/story.ts'
import { foldName } from '../text/fold-name.ts'
import { readPrimaryLanguage } from '../text/matches-language.ts'
import { rememberSome } from '../text/remember-some.ts'
import { slugify } from '../text/slugify.ts'
import { listAuthors } from './match-story.ts'
import { nameFolders } from './name-folders.ts'

/** A section, tag, author or language with its stories. */
export type StoryGroup = {
  /** How people write it: the form with most capitals first, so that `Business` wins over the folder `business`. */
  readonly name: string
  /** Name of its folder, which no other group has. */
  readonly slug: string
  readonly stories: readonly Story[]
}

type Fact = {
  readonly read: (story: Story, siteAuthor: string) => readonly string[]
  /** Brings names to a form that is the same for those that mean the same. */
  readonly fold: (name: string) => string
}

const FACTS: Readonly<Record<Exclude<FeedGrouping, 'all'>, Fact>> = {
  section: {
    read: ({ article }) => [article.facts.section ?? ''],
    fold: slugify,
  },
  tag: { read: ({ article }) => article.facts.tags, fold: foldName },
  author: { read: ({ article }, siteAuthor) => listAuthors(article, siteAuthor), fold: foldName },
  language: { read: ({ article }) => [article.facts.language], fold: readPrimaryLanguage },
}

/** Group stories by a fact, sorted by folder name; stories without the fact are in no group. */
export function groupStories(
  stories: readonly Story[],
  by: Exclude<FeedGrouping, 'all'>,
  siteAuthor: string,
): readonly StoryGroup[] {
  const { read, fold } = FACTS[by]
  const groupByKey = new Map<string, { names: Set<string>; stories: Story[] }>()
  const findGroup = rememberSome((name) => {
    const key = fold(name)
    const group = groupByKey.get(key) ?? { names: new Set(), stories: [] }
    if (key !== '') groupByKey.set(key, group)
    group.names.add(name)
    return group
  })
  for (const story of stories) {
    for (const name of read(story, siteAuthor)) {
      const group = findGroup(name)
      // Two names of one story may mean the same.
      if (group.stories.at(-1) !== story) group.stories.push(story)
    }
  }
  const keys = [...groupByKey.keys()].sort()
  const slugs = nameFolders(keys)
  return keys
    .flatMap((key, index) => {
      const group = groupByKey.get(key)
      const slug = slugs[index]
      if (group === undefined || slug === undefined) return []
      const name = by === 'language' ? key : findName(group.names, by)
      return [{ name, slug, stories: group.stories }]
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

function findName(names: ReadonlySet<string>, by: FeedGrouping): string {
  const [name = ''] = [...names].sort()
  return by === 'section' ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
