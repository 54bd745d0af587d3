import type { Feed, Item } from '../model/item.ts'
import { listFiles, pickEnclosure } from '../model/list-files.ts'
import type { Seen, SeenDate, SeenItem } from './seen-feed.ts'

/** One thing that a document says of an item, in a form that can be compared. */
export type Fact = {
  readonly fact: string
  readonly value: string | undefined
}

/** List what a document says of an item. */
export function listSeenFacts(seen: SeenItem): readonly Fact[] {
  return [
    { fact: 'link', value: seen.url?.text },
    { fact: 'title', value: seen.title?.text },
    { fact: 'summary', value: seen.summary?.text },
    { fact: 'body', value: seen.body?.text },
    { fact: 'authors', value: joinTexts(seen.authors) },
    { fact: 'tags', value: joinTexts(seen.tags) },
    { fact: 'files', value: seen.media.map(({ url }) => url).join('\n') },
    { fact: 'language', value: seen.language?.text },
    { fact: 'date', value: writeSeenDate(seen.published) },
    { fact: 'date of change', value: writeSeenDate(seen.updated) },
  ]
}

/** List what a document must say of an item, in the order of `listSeenFacts`. Dates are compared with those given. */
export function listExpectedFacts(expected: {
  readonly given: Item
  readonly item: Item
  readonly feed: Feed
  readonly format: string
}): readonly Fact[] {
  const { feed, format, given, item } = expected
  // RSS has one language for all items, and one date for each.
  const isRss = format === 'rss'
  const isForeign = !isRss && item.language !== '' && item.language !== feed.language
  // An item of RSS has one enclosure.
  const files = isRss ? [pickEnclosure(item) ?? []].flat() : listFiles(item)
  return [
    { fact: 'link', value: item.url },
    { fact: 'title', value: item.title },
    { fact: 'summary', value: item.summary },
    { fact: 'body', value: item.html.read() },
    { fact: 'authors', value: item.authors.map((author) => author.name).join('\n') },
    { fact: 'tags', value: item.tags.join('\n') },
    { fact: 'files', value: files.map(({ url }) => url).join('\n') },
    { fact: 'language', value: isForeign ? item.language : undefined },
    { fact: 'date', value: writeDate(given.publishedMs) },
    { fact: 'date of change', value: isRss ? undefined : writeDate(given.updatedMs) },
  ]
}

function joinTexts(all: readonly Seen[]): string {
  return all.map(({ text }) => text).join('\n')
}

function writeSeenDate(date: SeenDate | undefined): string | undefined {
  return date && writeDate(date.ms ?? Number.NaN)
}

/** Whole seconds, the smallest unit that all formats have; not cut to the years that they can write. */
function writeDate(ms: number): string {
  return String(Math.floor(ms / 1000))
}
