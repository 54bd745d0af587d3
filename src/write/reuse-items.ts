import type { Feed } from '../model/item.ts'
import type { CheckedFeed } from '../model/written-feed.ts'
import { joinItems, splitItems } from '../text/split-items.ts'

/** What of a feed is to be rendered, and how the rest comes to it. */
export type Reuse = {
  /** The feed without the items whose texts are known. */
  readonly feed: Feed
  /** Puts the known items into a document of that feed; `undefined` where the last one in its place has another layout. */
  readonly complete: (path: string, text: string) => string | undefined
}

/**
 * Reuse the texts of items in documents that the last build wrote: under the same key, the same program writes the same.
 * The first item is always rendered, to show where items stand.
 */
export function reuseItems(feed: Feed, itemKeys: readonly string[], last: CheckedFeed): Reuse {
  const placeByKey = new Map(last.itemKeys.map((key, at) => [key, at]))
  const places = itemKeys.map((key, at) => (at === 0 ? undefined : placeByKey.get(key)))
  const items = feed.items.filter((_, at) => places[at] === undefined)
  return {
    feed: { ...feed, items },
    complete: (path, text) => {
      const made = splitItems(text, items.length)
      const known = last.partsByPath.get(path)
      const between = made?.between || known?.between
      if (made === undefined || known === undefined || !between) return undefined
      const fresh = made.items.values()
      const all = places.map((place) =>
        place === undefined ? fresh.next().value : known.items[place],
      )
      return joinItems({ ...made, between, items: all.map((item) => item ?? '') })
    },
  }
}
