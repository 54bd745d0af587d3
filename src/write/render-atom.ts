import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import type { Feed, Tombstone } from '../model/item.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { formatInstant } from '../text/format-instant.ts'
import { listChildren } from '../text/read-element.ts'
import { type Spellings, serialiseXml } from '../text/serialise-xml.ts'
import { buildAtomPerson } from './build-atom-person.ts'
import { buildCore } from './build-core.ts'
import { buildPaging, HISTORY_NAMESPACES } from './build-paging.ts'
import { completeAtomEntry } from './complete-atom-entry.ts'
import { completeElement } from './complete-element.ts'
import { linkStylesheet } from './link-stylesheet.ts'
import { prepareFeed } from './prepare-feed.ts'

const FEED_ORDER = [
  'id',
  'title',
  'subtitle',
  'link',
  'updated',
  'author',
  'rights',
  'generator',
  'fh:archive',
  'entry',
]

const GONE_ATTRIBUTES = { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }

const SPELLINGS: Spellings = {
  'feed/id': 'address',
  'entry/id': 'address',
  'author/uri': 'address',
  'source/id': 'address',
  'entry/content': 'markup',
}

/** Write a feed as an Atom 1.0 document (RFC 4287). */
export function renderAtom(feed: Feed): string {
  const ready = prepareFeed(feed)
  const root = fromXml(buildCore(ready, escapeHtml).atom1())

  for (const element of listChildren(root, 'feed')) completeFeed(element, ready)
  linkStylesheet(root, ready.stylesheet)
  return serialiseXml(root, SPELLINGS)
}

function completeFeed(element: Element, feed: Feed): void {
  element.attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
    ...(feed.paging && HISTORY_NAMESPACES),
    ...(feed.tombstones.length > 0 && GONE_ATTRIBUTES),
    ...(feed.language !== '' && { 'xml:lang': feed.language }),
  }
  const added = [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.url }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom }),
    buildAtomPerson('author', feed.author),
    ...buildPaging(feed, 'link'),
  ]
  if (feed.hub !== undefined) added.push(x('link', { rel: 'hub', href: feed.hub }))
  if (feed.copyright !== undefined) added.push(x('rights', feed.copyright))

  const entries = listChildren(element, 'entry')
  for (const [index, item] of feed.items.entries()) {
    const entry = entries[index]
    if (entry !== undefined) completeAtomEntry(entry, item, feed)
  }
  completeElement(element, added, FEED_ORDER)
  for (const tombstone of feed.tombstones) element.children.push(buildDeletedEntry(tombstone))
}

/* RFC 6721 section 3. */
function buildDeletedEntry({ id, goneMs }: Tombstone): Element {
  return x('at:deleted-entry', { ref: id, when: formatInstant(goneMs) })
}
