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
  const sorted = [...stories].sort(compare)
  const [newest] = sorted
  if (newest === undefined) return []
  const since = dateOf(newest) - windowHours * HOUR_MS
  const oldest = dateOf(newest) - maxAgeDays * 24 * HOUR_MS
  return sorted.filter((story, index) => {
    const date = dateOf(story)
    // Who was told that it is gone has to be told that it is back, however old it is.
    const isBack = story.backMs !== undefined && story.backMs >= since
    return date >= since || isBack || (index < limit && date >= oldest)
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
