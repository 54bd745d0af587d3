import type { PublishedItem } from '../model/state.ts'
import { listShingles, makeShingleFilter } from '../text/sketch-words.ts'
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
  const mayShare = makeShingleFilter(items.map(({ sketch }) => sketch))
  return ({ article, sketch, titleHash, url }) => {
    const found = new Set<PublishedItem>()
    const note = (some: readonly PublishedItem[] | undefined): void => {
      if (some !== undefined) for (const item of some) found.add(item)
    }
    note(byId.get(article.facts.id ?? ''))
    note(byCopy.get(article.path))
    note(byTitle.get(titleHash))
    note(byUrl.get(url))
    if (mayShare(sketch)) for (const one of listShingles(sketch)) note(byShingle.get(one))
    return found.size === 0 ? NONE : [...found]
  }
}

const NONE: readonly PublishedItem[] = []

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
