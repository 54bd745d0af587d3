import type { Document } from '../model/item.ts'
import type { Newsroom } from './companion.ts'
import { formatHead } from './format-head.ts'

/** Write `head.html`, the lines by which browsers and readers find the feeds, for the head of the site's pages. */
export function writeHead({ feeds, site }: Newsroom): readonly Document[] {
  if (!site.head) return []
  return [{ path: 'head.html', text: formatHead(feeds) }]
}
