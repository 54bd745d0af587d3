import type { Feed } from '../model/item.ts'
import { atom } from './atom.ts'
import type { Format } from './format.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** All formats, in the order in which they are written. */
export const formats: readonly Format[] = [rss, atom, jsonFeed]

/** List the formats that a feed is written in. */
export function listFormats(feed: Feed): readonly Format[] {
  return formats.filter(({ name }) => feed.formats.includes(name))
}
