import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Item, Media } from '../model/item.ts'
import { findChild } from '../text/read-element.ts'
import { completeElement } from './complete-element.ts'

const ITEM_ORDER = [
  'title',
  'link',
  'guid',
  'pubDate',
  'dc:creator',
  'category',
  'atom:link',
  'enclosure',
  'media:content',
  'description',
  'content:encoded',
]

/** Complete an item of the core RSS document, which has its dates, summary and body already. */
export function completeRssItem(element: Element, item: Item): void {
  const added = [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: String(item.id === item.url) }, item.id),
    ...item.authors.map((author) => x('dc:creator', author.name)),
    ...item.tags.map((tag) => x('category', tag)),
    // No source element: its address would have to be that of a feed.
    ...item.via.map(({ url, title }) => x('atom:link', { href: url, rel: 'via', title })),
  ]
  if (item.image !== undefined) added.push(...buildMedia(item.image))

  // Validators ask for a description before every content:encoded: with no summary the body takes its place.
  const body = findChild(element, 'content:encoded')
  if (item.summary === undefined && body !== undefined) body.name = 'description'
  completeElement(element, added, ITEM_ORDER)
}

/** Enclosure for the many readers that know nothing else, media:content for the text that stands for the picture. */
function buildMedia(image: Media): readonly Element[] {
  const { alt, bytes, type, url } = image
  return [
    // The profile has 0 for a length that is not known.
    x('enclosure', { url, length: bytes ?? 0, type }),
    x(
      'media:content',
      { url, fileSize: bytes, type, medium: 'image' },
      alt === undefined ? undefined : x('media:description', { type: 'plain' }, alt),
    ),
  ]
}
