import type { FeedQuery } from '../model/feed-query.ts'
import type { Site } from '../model/selection.ts'
import type { Story } from '../model/story.ts'
import { groupStories, type StoryGroup } from './group-stories.ts'
import { type LanguagePart, splitLanguages } from './split-languages.ts'

/** What one feed is made of: stories of one group and one language. */
export type FeedPart = LanguagePart & { readonly group: StoryGroup | undefined }

/** List the parts of what a query asks for, each of which may become a feed. */
export function listParts(
  stories: readonly Story[],
  query: FeedQuery,
  site: Site,
): readonly FeedPart[] {
  const { by, language } = query
  const split = (some: readonly Story[]) => splitLanguages(some, language, site.language)
  if (by === 'all') return split(stories).map((part) => ({ ...part, group: undefined }))
  return groupStories(stories, by, site.author.name).flatMap((group) => {
    if (by === 'language') return splitByLanguage(group, site)
    return split(group.stories)
      .filter((part) => part.stories.length > 0)
      .map((part) => ({ ...part, group }))
  })
}

/* The group is of one language already, which its name tells. */
function splitByLanguage(group: StoryGroup, site: Site): readonly FeedPart[] {
  return splitLanguages(group.stories, 'each', site.language)
    .filter((part) => part.stories.length > 0)
    .map((part) => ({ ...part, group, label: undefined }))
}
