import type { Element } from 'xast'
import { findChild, listChildren } from '../text/read-element.ts'
import { nameItem } from './quote.ts'
import { seeRfc822 } from './see-date.ts'
import { seeAtomLinks, seeLink } from './see-link.ts'
import { seeText, seeTexts } from './see-text.ts'
import type { Seen, SeenFeed, SeenItem } from './seen-feed.ts'
import { unescapeHtml } from './unescape-html.ts'

/** See the channel of an RSS document as readers do. */
export function seeRss(channel: Element): SeenFeed {
  const links = seeAtomLinks(channel, 'atom:link')
  return {
    format: 'rss',
    spot: channel,
    element: channel,
    id: undefined,
    title: seeText(channel, 'title'),
    description: seeText(channel, 'description'),
    home: seeText(channel, 'link'),
    self: links.find(({ rel }) => rel === 'self'),
    language: seeText(channel, 'language') ?? seeText(channel, 'dc:language'),
    updated: seeRfc822(seeText(channel, 'lastBuildDate') ?? seeText(channel, 'pubDate')),
    authors: [],
    links,
    items: listChildren(channel, 'item').map(seeItem),
  }
}

function seeItem(item: Element, index: number): SeenItem {
  const description = seeText(item, 'description')
  const encoded = seeText(item, 'content:encoded')
  // A description that stands alone is the body.
  const summary = encoded && description
  const id = seeText(item, 'guid')
  return {
    spot: item,
    name: nameItem(id?.text, index),
    element: item,
    id,
    isPermalink: findChild(item, 'guid')?.attributes.isPermaLink ?? undefined,
    url: seeText(item, 'link'),
    title: seeText(item, 'title'),
    summary: summary && { ...summary, text: unescapeHtml(summary.text) },
    body: encoded ?? description,
    published: seeRfc822(seeText(item, 'pubDate')),
    updated: undefined,
    authors: seeAuthors(item),
    tags: seeTexts(item, 'category'),
    language: undefined,
    media: listChildren(item, 'enclosure').map((enclosure) => seeLink(enclosure, 'url')),
    links: seeAtomLinks(item, 'atom:link'),
  }
}

/* The name in `mail (Name)`; the address alone is shown by some readers. */
function seeAuthors(item: Element): readonly Seen[] {
  const creators = seeTexts(item, 'dc:creator')
  if (creators.length > 0) return creators
  return seeTexts(item, 'author').map(({ text, spot }) => ({
    text: /\((?<name>[^()]*)\)$/u.exec(text)?.groups?.name ?? text,
    spot,
  }))
}
