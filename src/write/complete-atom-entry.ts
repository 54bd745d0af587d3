import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Feed, Item, Media } from '../model/item.ts'
import { listFiles } from '../model/list-files.ts'
import { listVia } from '../model/list-via.ts'
import { buildAtomPerson } from './build-atom-person.ts'
import { buildMedia } from './build-media.ts'
import { completeElement } from './complete-element.ts'

const ENTRY_ORDER = [
  'id',
  'title',
  'link',
  'published',
  'updated',
  'author',
  'category',
  'rights',
  'source',
  'summary',
  'content',
  'media:content',
  'media:thumbnail',
]

/** Complete an entry of the core Atom document, which has its dates already. */
export function completeAtomEntry(entry: Element, item: Item, feed: Feed): void {
  const added = [
    x('id', item.id),
    // No type, so text: readers decode a title of type html again.
    x('title', item.title),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...item.authors.map((author) => buildAtomPerson('author', author)),
    ...item.tags.map((tag) => x('category', { term: tag, scheme: feed.tagScheme })),
    ...listFiles(item).map(buildEnclosure),
    ...buildLinks(item),
    ...buildRights(item),
    ...buildSource(item),
    ...buildMedia(item.image, item.attachments),
    x('content', { type: 'html' }, item.html.read()),
  ]
  if (item.summary !== undefined) added.push(x('summary', { type: 'text' }, item.summary))

  if (item.language !== '' && item.language !== feed.language) {
    entry.attributes = { 'xml:lang': item.language }
  }
  completeElement(entry, added, ENTRY_ORDER)
}

function buildEnclosure({ alt, bytes, caption, type, url }: Media): Element {
  return x('link', { rel: 'enclosure', type, length: bytes, href: url, title: caption ?? alt })
}

/* RFC 4287 section 4.2.7.2, RFC 4946 for licences, RFC 4685 for replies. */
function buildLinks(item: Item): Element[] {
  const { commentsUrl, license } = item
  const type = 'text/html'
  const links = [
    ...listVia(item).map(({ title, url }) => ({ rel: 'via', type, href: url, title })),
    { rel: 'replies', type, href: commentsUrl },
    { rel: 'license', type, href: license?.url, title: license?.name },
  ]
  return links.filter(({ href }) => href !== undefined).map((link) => x('link', link))
}

function buildRights({ license, rights }: Item): Element[] {
  const text = rights ?? license?.name
  return text === undefined ? [] : [x('rights', text)]
}

/* Section 4.2.11. Nobody asked the source's feed for its date: it carried this item by then. */
function buildSource({ publishedMs, source }: Item): Element[] {
  if (source?.feedUrl === undefined) return []
  return [
    x(
      'source',
      {},
      x('id', source.feedUrl),
      x('title', source.name),
      x('updated', new Date(publishedMs).toISOString()),
    ),
  ]
}
