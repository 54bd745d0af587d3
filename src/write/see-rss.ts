import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { findChild, findRssChannel, findText, listChildren, readText } from './read-element.ts'
import { seeDate, writeRfc822 } from './see-date.ts'
import type { SeenFeed, SeenItem, SeenMedia } from './seen-feed.ts'
import { unescapeHtml } from './unescape-html.ts'

/** Read an RSS 2.0 document back as readers do. Throws when it is malformed or no RSS. */
export function seeRss(text: string): SeenFeed {
  const root = fromXml(text)
  const channel = findRssChannel(root)
  if (channel === undefined) throw new Error('Unexpected document without channel, expected RSS')

  const self = listChildren(channel, 'atom:link').find((link) => link.attributes.rel === 'self')
  return {
    root,
    title: findText(channel, 'title'),
    description: findText(channel, 'description'),
    home: findText(channel, 'link'),
    self: self && seeMedia(self, 'href'),
    language: findText(channel, 'language'),
    updated: seeDate(findText(channel, 'lastBuildDate'), writeRfc822),
    items: listChildren(channel, 'item').map(seeItem),
  }
}

function seeItem(item: Element): SeenItem {
  const description = findText(item, 'description')
  const encoded = findText(item, 'content:encoded')
  // A description that stands alone is the body.
  const summary = encoded === undefined ? undefined : description
  return {
    id: findText(item, 'guid'),
    isPermalink: findChild(item, 'guid')?.attributes.isPermaLink ?? undefined,
    url: findText(item, 'link'),
    title: findText(item, 'title'),
    summary: summary === undefined ? undefined : unescapeHtml(summary),
    html: encoded ?? description,
    published: seeDate(findText(item, 'pubDate'), writeRfc822),
    updated: undefined,
    authors: listChildren(item, 'dc:creator').map(readText),
    tags: listChildren(item, 'category').map(readText),
    language: undefined,
    media: listChildren(item, 'enclosure').map((enclosure) => seeMedia(enclosure, 'url')),
  }
}

function seeMedia(element: Element, address: 'href' | 'url'): SeenMedia {
  const { attributes } = element
  return {
    url: attributes[address] ?? undefined,
    type: attributes.type ?? undefined,
    length: attributes.length ?? undefined,
  }
}
