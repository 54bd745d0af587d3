import type { Feed, Item } from '../model/item.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { Newsroom } from './companion.ts'

/** Name all that a page shows, so that it is made only where something changed. */
export function keyPage(kind: string, feeds: readonly Feed[], site: Newsroom['site']): string {
  const shown = feeds.map((feed) => ({ ...feed, items: feed.items.map(leaveOutBody) }))
  return hashBytes(`${kind} ${JSON.stringify(site)}${JSON.stringify(shown)}`)
}

/* Most edits change nothing else of a feed, and no page shows it. */
function leaveOutBody({ html, ...shown }: Item): Omit<Item, 'html'> {
  return shown
}
