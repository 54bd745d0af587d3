import type { Document } from '../model/item.ts'
import type { Newsroom } from './companion.ts'
import { formatHead } from './format-head.ts'
import { keyPage } from './key-page.ts'

/** Write `head.html`, the lines by which browsers and readers find the feeds, for the head of the site's pages. */
export function writeHead({ feeds, site }: Newsroom): readonly Document[] {
  if (!site.head) return []
  const shown = feeds.map((feed) => ({ ...feed, items: [] }))
  return [
    {
      path: 'head.html',
      key: keyPage('head', shown, site),
      get text() {
        return formatHead(shown)
      },
    },
  ]
}
