import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Feed } from '../model/item.ts'
import { listFeedFiles } from './list-feed-files.ts'

/** Link the files of a feed by the names of their formats, relative to a page, so that a copy of the folder works too. */
export function buildFormats(feed: Feed, siteUrl: string, toRoot: string): ElementContent[] {
  return listFeedFiles(feed).flatMap(({ format, mediaType, address }, index) => {
    const href = address.startsWith(siteUrl) ? toRoot + address.slice(siteUrl.length) : address
    const link = h('a', { href, type: mediaType }, format)
    return index === 0 ? [link] : [{ type: 'text', value: ' ' } as const, link]
  })
}
