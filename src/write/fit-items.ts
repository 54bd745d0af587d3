import type { FeedSettings } from '../model/feed-query.ts'
import type { Item } from '../model/item.ts'
import { listFiles } from '../model/list-files.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { rememberEach } from '../text/remember-each.ts'

/** How large a document may be, and what may not be left out of it. */
export type FitLimits = Pick<FeedSettings, 'maxBytes' | 'windowHours' | 'hasArchive' | 'sort'>

const HOUR_MS = 3_600_000

/* What surrounds the items of a feed, and what surrounds the strings of an item: measured, and rounded up. */
const FEED_BYTES = 2_000
const ITEM_BYTES = 450

/**
 * Leave out the oldest items until the largest of the formats fits into `maxBytes`; those of the last `windowHours`
 * stay however large they are, and so does everything where an archive takes what leaves.
 */
export function fitItems(items: readonly Item[], limits: FitLimits): readonly Item[] {
  if (limits.hasArchive) return items
  const dateOf = ({ publishedMs, updatedMs }: Item) =>
    limits.sort === 'updated' ? updatedMs : publishedMs
  const since = items.reduce((newest, item) => Math.max(newest, dateOf(item)), 0)
  let bytes = FEED_BYTES
  const firstTooMuch = items.findIndex((item) => {
    bytes += measureItem(item)
    return bytes > limits.maxBytes && dateOf(item) < since - limits.windowHours * HOUR_MS
  })
  return firstTooMuch === -1 ? items : items.slice(0, firstTooMuch)
}

/** Measure how many bytes a document with these items has at the most, whatever its format. */
export function measureItems(items: readonly Item[]): number {
  return items.reduce((bytes, item) => bytes + measureItem(item), FEED_BYTES)
}

/* Most items stand in several feeds. */
const measureItem = rememberEach(measureStrings)

/* Addresses of files are said up to three times. */
function measureStrings(item: Item): number {
  const { html, ...facts } = item
  const files = JSON.stringify(listFiles(item))
  return ITEM_BYTES + html.bytes + measure(JSON.stringify(facts)) + 2 * measure(files)
}

function measure(text: string): number {
  return Buffer.byteLength(escapeXml(text, 'plain'))
}
