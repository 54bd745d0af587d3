import type { Element } from 'xast'
import { findChild, listChildren } from '../text/read-element.ts'
import { nameItem } from './quote.ts'
import { seeBody } from './see-body.ts'
import { seeRfc3339 } from './see-date.ts'
import { seeAtomLinks } from './see-link.ts'
import { seeAttribute, seeText } from './see-text.ts'
import type { Seen, SeenFeed, SeenItem, SeenLink } from './seen-feed.ts'

/** See an Atom feed as readers do; `text` is the whole document. */
export function seeAtom(feed: Element, text: string): SeenFeed {
  const links = seeAtomLinks(feed, 'link')
  return {
    format: 'atom',
    spot: feed,
    element: feed,
    id: seeText(feed, 'id'),
    title: seeText(feed, 'title'),
    description: seeText(feed, 'subtitle'),
    home: seeAddress(links.find(({ rel }) => rel === 'alternate')),
    self: links.find(({ rel }) => rel === 'self'),
    language: seeAttribute(feed, 'xml:lang'),
    updated: seeRfc3339(seeText(feed, 'updated')),
    authors: seeAuthors(feed),
    links,
    items: listChildren(feed, 'entry').map((entry, index) => seeEntry(entry, index, text)),
    tombstones: listChildren(feed, 'at:deleted-entry').map((entry) => ({
      spot: entry,
      id: seeAttribute(entry, 'ref'),
      gone: seeRfc3339(seeAttribute(entry, 'when')),
      url: undefined,
      published: undefined,
    })),
  }
}

function seeEntry(entry: Element, index: number, text: string): SeenItem {
  const links = seeAtomLinks(entry, 'link')
  const id = seeText(entry, 'id')
  const content = findChild(entry, 'content')
  return {
    spot: entry,
    name: nameItem(id?.text, index),
    element: entry,
    id,
    isPermalink: undefined,
    url: seeAddress(links.find(({ rel }) => rel === 'alternate')),
    title: seeText(entry, 'title'),
    summary: seeText(entry, 'summary'),
    body: content && seeBody(content, text),
    published: seeRfc3339(seeText(entry, 'published')),
    updated: seeRfc3339(seeText(entry, 'updated')),
    authors: seeAuthors(entry),
    tags: listChildren(entry, 'category').map((category) => ({
      text: category.attributes.term ?? '',
      spot: category,
    })),
    language: seeAttribute(entry, 'xml:lang'),
    media: links.filter(({ rel }) => rel === 'enclosure'),
    links,
  }
}

function seeAuthors(parent: Element): readonly Seen[] {
  return listChildren(parent, 'author').map(
    (author) => seeText(author, 'name') ?? { text: '', spot: author },
  )
}

function seeAddress(link: SeenLink | undefined): Seen | undefined {
  return link?.url === undefined ? undefined : { text: link.url, spot: link.spot }
}
