import type { Feed, Item } from '../model/item.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { rememberEach } from '../text/remember-each.ts'

/** Name a feed by all that it holds: the same program writes the same bytes of the same key. */
export function keyFeed({ items, ...feed }: Feed): string {
  return hashBytes(JSON.stringify([feed, items.map(keyItem)]))
}

/** Name each item of a feed by all that its text in a document depends on: what it holds, and what the feed is. */
export function keyItems({ items, tombstones, updatedMs, ...settings }: Feed): readonly string[] {
  const name = hashBytes(JSON.stringify(settings))
  return items.map((item) => hashBytes(`${name} ${keyItem(item)}`))
}

/* Most items stand in several feeds. */
const keyItem = rememberEach((item: Item) => hashBytes(JSON.stringify(item)))
