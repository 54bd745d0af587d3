import type { Article } from '../model/article.ts'
import type { PublishedItem } from '../model/state.ts'
import { compareSketches, listShingles, sketchWords } from '../text/sketch-words.ts'
import { hashContent } from './hash-content.ts'

/** Published stories whose articles are gone from where they were. */
export type Orphans = {
  /** Those that no article has taken over yet, by id. */
  readonly free: Map<string, PublishedItem>
  readonly byCopy: ReadonlyMap<string, PublishedItem>
  readonly byHash: ReadonlyMap<string, PublishedItem>
  readonly byShingle: ReadonlyMap<string, readonly PublishedItem[]>
}

/*
 * Shares of the sampled shingles in common. A file that was renamed keeps its date; under another date
 * half of the words may be the template of a weekly report, and its id must not pass to the next week's.
 */
const SAME_STORY = 0.5
const SAME_STORY_UNDER_OTHER_DATE = 0.8

/** Index published stories by all that an article may know them by. */
export function indexOrphans(items: readonly PublishedItem[]): Orphans {
  return {
    free: new Map(items.map((item) => [item.id, item])),
    byCopy: new Map(items.flatMap((item) => item.copies.map((path) => [path, item]))),
    byHash: new Map(items.map((item) => [item.contentHash, item])),
    byShingle: indexShingles(items),
  }
}

function indexShingles(
  items: readonly PublishedItem[],
): ReadonlyMap<string, readonly PublishedItem[]> {
  const itemsByShingle = new Map<string, PublishedItem[]>()
  for (const item of items) {
    for (const shingle of listShingles(item.sketch)) {
      const holders = itemsByShingle.get(shingle) ?? []
      itemsByShingle.set(shingle, holders)
      holders.push(item)
    }
  }
  return itemsByShingle
}

/**
 * Find the published story that the members of a cluster continue though its article is gone: by the id they state,
 * as a copy that is left, by the same words, by similar words.
 */
export function findOrphan(
  members: readonly Article[],
  orphans: Orphans,
): PublishedItem | undefined {
  const known = members.flatMap((member) => [
    orphans.free.get(member.facts.id ?? ''),
    orphans.byCopy.get(member.path),
    orphans.byHash.get(hashContent(member)),
  ])
  const sure = known.find((item) => item !== undefined && orphans.free.has(item.id))
  return sure ?? findNearest(members, orphans)
}

function findNearest(
  members: readonly Article[],
  { free, byShingle }: Orphans,
): PublishedItem | undefined {
  const candidates = members.flatMap(({ words, facts }) => {
    const sketch = sketchWords(words)
    const near = new Set(listShingles(sketch).flatMap((shingle) => byShingle.get(shingle) ?? []))
    return [...near].flatMap((item) => {
      const share = compareSketches(sketch, item.sketch)
      const min = facts.publishedMs === item.publishedMs ? SAME_STORY : SAME_STORY_UNDER_OTHER_DATE
      return share >= min && free.has(item.id) ? [{ item, share }] : []
    })
  })
  const [nearest] = candidates.sort((a, b) => b.share - a.share || (a.item.id < b.item.id ? -1 : 1))
  return nearest?.item
}
