import type { Feed, Item } from '../model/item.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { rememberEach } from '../text/remember-each.ts'
import type { Newsroom } from './companion.ts'

/**
 * Name all that a page shows, so that it is made only where something changed: most edits are of a body, which no page
 * shows, nor when it was changed.
 */
export function keyPage(kind: string, feeds: readonly Feed[], site: Newsroom['site']): string {
  const shown = feeds.map(({ items, updatedMs, ...feed }) => [feed, items.map(keyItem)])
  return hashBytes(`${kind} ${JSON.stringify(site)}${JSON.stringify(shown)}`)
}

/* Most items stand on several pages. */
const keyItem = rememberEach(({ html, updatedMs, ...shown }: Item) =>
  hashBytes(JSON.stringify(shown)),
)
