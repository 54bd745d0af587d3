import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Feed, Tombstone } from '../model/item.ts'
import { formatInstant } from '../text/format-instant.ts'
import { findGoneNotice } from './find-gone-notice.ts'
import { writeRfc822 } from './write-rfc822.ts'

/**
 * Build what RSS has for a tombstone: an item under the old id, which readers put in the place of the story, that says
 * when it ceased to be valid (DCMI Terms `valid`, DCMI Period). RSS itself knows no removal.
 */
export function buildGoneItem(tombstone: Tombstone, feed: Feed): Element {
  const { id, url, publishedMs, goneMs } = tombstone
  const notice = findGoneNotice(feed.language)
  const period = `start=${formatInstant(publishedMs)};end=${formatInstant(goneMs)};scheme=W3C-DTF`
  return x('item', [
    x('title', notice),
    x('link', url),
    x('guid', { isPermaLink: String(id === url) }, id),
    x('pubDate', writeRfc822(publishedMs)),
    x('dcterms:valid', period),
    x('dc:creator', feed.author.name),
    x('description', notice),
  ])
}
