import type { Element } from 'xast'
import { findChild, listChildren } from '../text/read-element.ts'
import { nameItem } from './quote.ts'
import { seeRfc822, seeRfc3339 } from './see-date.ts'
import { seeAtomLinks, seeLink } from './see-link.ts'
import { seeText, seeTexts } from './see-text.ts'
import type { Seen, SeenDate, SeenFeed, SeenItem, SeenTombstone } from './seen-feed.ts'
import { unescapeHtml } from './unescape-html.ts'

/** See the channel of an RSS document as readers do. */
export function seeRss(channel: Element): SeenFeed {
  const links = seeAtomLinks(channel, 'atom:link')
  const updated = seeRfc822(seeText(channel, 'lastBuildDate') ?? seeText(channel, 'pubDate'))
  const items = listChildren(channel, 'item')
  // What will cease to be valid is still an item.
  const gone = items.filter(
    (item) => (seeEnd(item)?.ms ?? Number.POSITIVE_INFINITY) <= (updated?.ms ?? 0),
  )
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
    updated,
    authors: [],
    links,
    items: items.filter((item) => !gone.includes(item)).map(seeItem),
    tombstones: gone.map(seeTombstone),
  }
}

function seeTombstone(item: Element): SeenTombstone {
  return {
    spot: item,
    id: seeText(item, 'guid'),
    gone: seeEnd(item),
    url: seeText(item, 'link'),
    published: seeRfc822(seeText(item, 'pubDate')),
  }
}

/* DCMI Period: `start=…;end=…;scheme=W3C-DTF`. */
function seeEnd(item: Element): SeenDate | undefined {
  const valid = seeText(item, 'dcterms:valid')
  const end = /(?:^|;)\s{0,9}end=(?<date>[^;]{1,40})/u.exec(valid?.text ?? '')?.groups?.date
  return valid && end !== undefined ? seeRfc3339({ ...valid, text: end }) : undefined
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
