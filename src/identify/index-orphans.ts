import type { PublishedItem } from '../model/state.ts'
import { listShingles } from '../text/sketch-words.ts'
import type { Candidate } from './judge-identity.ts'

/** Finds the published stories that an article could be. */
export type OrphanIndex = (candidate: Candidate) => readonly PublishedItem[]

/** Index published stories whose articles are gone by all that another article may be known by. */
export function indexOrphans(items: readonly PublishedItem[]): OrphanIndex {
  const byId = group(items, ({ id }) => [id])
  const byCopy = group(items, ({ copies }) => copies)
  const byTitle = group(items, ({ titleHash }) => (titleHash === '' ? [] : [titleHash]))
  const byUrl = group(items, ({ url }) => [url])
  const byShingle = group(items, ({ sketch }) => listShingles(sketch))
  return ({ article, sketch, titleHash, url }) => [
    ...new Set([
      ...(byId.get(article.facts.id ?? '') ?? []),
      ...(byCopy.get(article.path) ?? []),
      ...(byTitle.get(titleHash) ?? []),
      ...(byUrl.get(url) ?? []),
      ...listShingles(sketch).flatMap((shingle) => byShingle.get(shingle) ?? []),
    ]),
  ]
}

function group(
  items: readonly PublishedItem[],
  listKeys: (item: PublishedItem) => readonly string[],
): ReadonlyMap<string, readonly PublishedItem[]> {
  const itemsByKey = new Map<string, PublishedItem[]>()
  for (const item of items) {
    for (const key of listKeys(item)) {
      const holders = itemsByKey.get(key) ?? []
      itemsByKey.set(key, holders)
      holders.push(item)
    }
  }
  return itemsByKey
}
