import type { Feed } from '../model/item.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import type { Newsroom } from './companion.ts'

/** Name all that a page shows, so that it is made only where something changed. */
export function keyPage(kind: string, feeds: readonly Feed[], site: Newsroom['site']): string {
  return hashBytes(`${kind} ${JSON.stringify(site)}${JSON.stringify(feeds, leaveOutBodies)}`)
}

/* Most edits change nothing else of a feed, and no page shows them. */
function leaveOutBodies(name: string, value: unknown): unknown {
  return name === 'html' ? undefined : value
}
