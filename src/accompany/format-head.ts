import type { Feed } from '../model/item.ts'
import { carryFeed } from './carry-feed.ts'
import { formatHtml } from './format-html.ts'
import { linkFeeds } from './link-feeds.ts'

/** Write the lines by which browsers and readers find feeds, for the head of a page; the first feed is the page's own. */
export function formatHead(feeds: readonly Feed[]): string {
  return formatHtml(linkFeeds(feeds.map(carryFeed)))
}
