import type { Story } from '../model/story.ts'

/** How many stories a feed carries. */
export type Limits = {
  readonly limit: number
  readonly windowHours: number
}

const HOUR_MS = 3_600_000

/**
 * Pick the newest stories, newest first: `limit` of them, and never fewer than all of the last `windowHours`
 * before the newest one, so that a burst can't push unseen news out between two polls.
 */
export function pickNewest(
  stories: readonly Story[],
  { limit, windowHours }: Limits,
): readonly Story[] {
  const sorted = [...stories].sort(compareStories)
  const newest = sorted[0]?.publishedMs ?? 0
  const since = newest - windowHours * HOUR_MS
  return sorted.filter(({ publishedMs }, index) => index < limit || publishedMs >= since)
}

function compareStories(a: Story, b: Story): number {
  return b.publishedMs - a.publishedMs || (a.id < b.id ? -1 : 1)
}
