import type { Feed, Item } from '../model/item.ts'

const DAY_MS = 86_400_000
const MOST = 1000

/**
 * List the items of the last two days before the newest one, newest first, 1,000 at most: those whose address
 * lies below the site's, as a sitemap may name no others (https://www.sitemaps.org/protocol.html#location).
 */
export function listNews(feeds: readonly Feed[], siteUrl: string): readonly Item[] {
  const items = feeds.flatMap((feed) => feed.items).filter(({ url }) => url.startsWith(siteUrl))
  const itemById = new Map(items.map((item) => [item.id, item]))
  const newest = items.reduce((latest, { publishedMs }) => Math.max(latest, publishedMs), 0)
  return [...itemById.values()]
    .filter(({ publishedMs }) => publishedMs > newest - 2 * DAY_MS)
    .sort((a, b) => b.publishedMs - a.publishedMs || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
}
