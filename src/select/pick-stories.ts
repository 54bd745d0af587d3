import type { FeedQuery } from '../model/feed-query.ts'
import type { Story } from '../model/story.ts'

/** How many stories a feed carries, and in which order. */
export type Picking = Pick<FeedQuery, 'limit' | 'windowHours' | 'maxAgeDays' | 'sort'>

const HOUR_MS = 3_600_000

/**
 * Pick the newest stories, newest first: `limit` of them, none older than `maxAgeDays` before the newest one, and never
 * fewer than all that were published or came back in the last `windowHours` before it, so that a burst can't push unseen
 * news out between two polls.
 */
export function pickStories(stories: readonly Story[], picking: Picking): readonly Story[] {
  const { limit, windowHours, maxAgeDays } = picking
  const dateOf = picking.sort === 'updated' ? readUpdated : readPublished
  const compare = picking.sort === 'updated' ? compareUpdated : comparePublished
  const dates = new Float64Array(stories.map(dateOf)).sort()
  const newestMs = dates.at(-1)
  if (newestMs === undefined) return []
  const since = newestMs - windowHours * HOUR_MS
  const oldest = newestMs - maxAgeDays * 24 * HOUR_MS
  // Only what is as new as the last of those that are wanted, or came back, has to be put in order.
  const lastMs = Math.min(dates.at(-Math.min(limit, dates.length)) ?? newestMs, since)
  const isBack = ({ backMs }: Story) => backMs !== undefined && backMs >= since
  return stories
    .filter((story) => dateOf(story) >= lastMs || isBack(story))
    .sort(compare)
    .filter((story, index) => {
      const date = dateOf(story)
      // Who was told that it is gone has to be told that it is back, however old it is.
      return date >= since || isBack(story) || (index < limit && date >= oldest)
    })
}

/** Compare stories by date of publication, the newest first. */
export function comparePublished(a: Story, b: Story): number {
  return b.publishedMs - a.publishedMs || (a.id < b.id ? -1 : 1)
}

function compareUpdated(a: Story, b: Story): number {
  return b.updatedMs - a.updatedMs || (a.id < b.id ? -1 : 1)
}

function readPublished({ publishedMs }: Story): number {
  return publishedMs
}

function readUpdated({ updatedMs }: Story): number {
  return updatedMs
}
