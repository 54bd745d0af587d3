import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { findChild, findText, listChildren } from './read-element.ts'
import { seeDate, writeRfc3339 } from './see-date.ts'
import type { SeenFeed, SeenItem, SeenMedia } from './seen-feed.ts'

/** Read an Atom document back as readers do. Throws when it is malformed or no Atom feed. */
export function seeAtom(text: string): SeenFeed {
  const root = fromXml(text)
  const feed = findChild(root, 'feed')
  if (feed === undefined) throw new Error('Unexpected document without feed, expected Atom')

  return {
    root,
    title: findText(feed, 'title'),
    description: findText(feed, 'subtitle'),
    home: listLinks(feed, 'alternate')[0]?.url,
    self: listLinks(feed, 'self')[0],
    language: feed.attributes['xml:lang'] ?? undefined,
    updated: seeDate(findText(feed, 'updated'), writeRfc3339),
    items: listChildren(feed, 'entry').map(seeEntry),
  }
}

function seeEntry(entry: Element): SeenItem {
  return {
    id: findText(entry, 'id'),
    isPermalink: undefined,
    url: listLinks(entry, 'alternate')[0]?.url,
    title: findText(entry, 'title'),
    summary: findText(entry, 'summary'),
    html: findText(entry, 'content'),
    published: seeDate(findText(entry, 'published'), writeRfc3339),
    updated: seeDate(findText(entry, 'updated'), writeRfc3339),
    authors: listChildren(entry, 'author').map((author) => findText(author, 'name') ?? ''),
    tags: listChildren(entry, 'category').map((category) => category.attributes.term ?? ''),
    language: entry.attributes['xml:lang'] ?? undefined,
    media: listLinks(entry, 'enclosure'),
  }
}

function listLinks(parent: Element, relation: string): readonly SeenMedia[] {
  return listChildren(parent, 'link')
    .map((link) => link.attributes)
    .filter((attributes) => (attributes.rel ?? 'alternate') === relation)
    .map((attributes) => ({
      url: attributes.href ?? undefined,
      type: attributes.type ?? undefined,
      length: attributes.length ?? undefined,
    }))
}
