import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Feed, Item } from '../model/item.ts'
import { pickEnclosure } from '../model/list-files.ts'
import { listVia } from '../model/list-via.ts'
import { buildMedia } from './build-media.ts'
import { buildEpisode, PODCAST_ITEM_ORDER } from './build-podcast.ts'
import { completeElement } from './complete-element.ts'

const ITEM_ORDER = [
  'title',
  'link',
  'guid',
  'pubDate',
  'dc:creator',
  'dc:rights',
  'creativeCommons:license',
  'category',
  'source',
  'atom:link',
  'comments',
  'enclosure',
  'media:content',
  'media:thumbnail',
  ...PODCAST_ITEM_ORDER,
  'description',
  'content:encoded',
]

/** Complete an item of the core RSS document, which has its dates and summary already. */
export function completeRssItem(element: Element, item: Item, feed: Feed): void {
  const added = [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: String(item.id === item.url) }, item.id),
    ...item.authors.map((author) => x('dc:creator', author.name)),
    ...item.tags.map((tag) => x('category', { domain: feed.tagScheme }, tag)),
    ...buildRights(item),
    ...buildOrigin(item),
    ...buildEnclosure(item),
    ...buildMedia(item.image, item.attachments),
    ...buildEpisode(item, feed),
    // Validators ask for a description before every content:encoded: with no summary the body takes its place.
    x(item.summary === undefined ? 'description' : 'content:encoded', item.html.read()),
  ]
  if (item.commentsUrl !== undefined) added.push(x('comments', item.commentsUrl))

  completeElement(element, added, ITEM_ORDER)
}

function buildRights({ license, rights }: Item): Element[] {
  const text = rights ?? license?.name
  return [
    ...(text === undefined ? [] : [x('dc:rights', text)]),
    ...(license?.url === undefined ? [] : [x('creativeCommons:license', license.url)]),
  ]
}

/* RSS wants the address of the source's feed; where only that of a page is known, Atom's word says it. */
function buildOrigin(item: Item): Element[] {
  const { source } = item
  return [
    ...(source?.feedUrl === undefined ? [] : [x('source', { url: source.feedUrl }, source.name)]),
    ...listVia(item).map(({ title, url }) => x('atom:link', { href: url, rel: 'via', title })),
  ]
}

/* For the many readers that know nothing else. The profile has 0 for a length that is not known. */
function buildEnclosure(item: Item): Element[] {
  const file = pickEnclosure(item)
  if (file === undefined) return []
  return [x('enclosure', { url: file.url, length: file.bytes ?? 0, type: file.type })]
}
