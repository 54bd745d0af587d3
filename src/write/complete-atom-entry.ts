import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Item, Media } from '../model/item.ts'
import { buildAtomPerson } from './build-atom-person.ts'
import { completeElement } from './complete-element.ts'

const ENTRY_ORDER = [
  'id',
  'title',
  'link',
  'published',
  'updated',
  'author',
  'category',
  'summary',
  'content',
]

/** Complete an entry of the core Atom document, which has its dates and body already. */
export function completeAtomEntry(entry: Element, item: Item, feedLanguage: string): void {
  const added = [
    x('id', item.id),
    // No type, so text: readers decode a title of type html again.
    x('title', item.title),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...item.via.map(({ url, title }) =>
      x('link', { rel: 'via', type: 'text/html', href: url, title }),
    ),
    ...item.authors.map((author) => buildAtomPerson('author', author)),
    ...item.tags.map((tag) => x('category', { term: tag })),
  ]
  if (item.image !== undefined) added.push(buildEnclosure(item.image))
  if (item.summary !== undefined) added.push(x('summary', { type: 'text' }, item.summary))

  if (item.language !== '' && item.language !== feedLanguage) {
    entry.attributes = { 'xml:lang': item.language }
  }
  completeElement(entry, added, ENTRY_ORDER)
}

function buildEnclosure({ alt, bytes, type, url }: Media): Element {
  return x('link', { rel: 'enclosure', type, length: bytes, href: url, title: alt })
}
