import type { FeedSettings } from '../model/feed-query.ts'
import type { Story } from '../model/story.ts'

/** What the size of a document goes by. */
export type PackLimits = Pick<FeedSettings, 'limit' | 'maxBytes' | 'windowHours'>

/** Stories in the order in which they leave the feed. */
export type Packed = {
  /** Stories of each archive that is full, the oldest first. */
  readonly full: ReadonlyArray<readonly Story[]>
  /** What is left, the newest change first. */
  readonly hot: readonly Story[]
  /** Those of `hot` that the next archive will begin with. */
  readonly next: readonly Story[]
}

const HOUR_MS = 3_600_000

/* What surrounds the text of an item in a document, and how much markup and escapes add to it: measured on news. */
const ITEM_BYTES = 1_500
const BYTES_PER_CHARACTER = 1.3

/*
 * The feed holds what has to stay in it and nearly an archive more. Together they stay below the size of a file.
 */
const SHARE = 0.45

/**
 * Pack what no archive holds yet into archives: as soon as what may leave the feed fills one, it is closed. Stories leave
 * by the date of their last change, so that an edit has its time in the feed. `limit` stories stay, as far as they fit,
 * and all of the last `windowHours`.
 */
export function packArchives(pending: readonly Story[], limits: PackLimits): Packed {
  const hot = [...pending].sort((a, b) => b.updatedMs - a.updatedMs || (a.id < b.id ? -1 : 1))
  const kept = countKept(hot, limits)
  const full: Story[][] = []
  for (;;) {
    const { stories, isFull } = takeOldest(hot.slice(kept), limits)
    if (!isFull) return { full, hot, next: stories }
    full.push(stories)
    hot.length -= stories.length
  }
}

function countKept(hot: readonly Story[], { limit, maxBytes, windowHours }: PackLimits): number {
  const since = (hot[0]?.updatedMs ?? 0) - windowHours * HOUR_MS
  let bytes = 0
  let count = 0
  for (const story of hot) {
    bytes += estimateBytes(story)
    const fits = count < limit && bytes <= maxBytes * SHARE
    if (!fits && story.updatedMs < since) break
    count++
  }
  return count
}

function takeOldest(
  loose: readonly Story[],
  { limit, maxBytes }: PackLimits,
): { readonly stories: Story[]; readonly isFull: boolean } {
  const stories: Story[] = []
  let bytes = 0
  for (const story of loose.toReversed()) {
    stories.push(story)
    bytes += estimateBytes(story)
    if (stories.length >= limit || bytes >= maxBytes * SHARE) return { stories, isFull: true }
  }
  return { stories, isFull: false }
}

function estimateBytes({ article }: Story): number {
  return article.keptLength * BYTES_PER_CHARACTER + ITEM_BYTES
}
