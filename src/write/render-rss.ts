import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import type { Feed } from '../model/item.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { listChildren } from '../text/read-element.ts'
import { type Spellings, serialiseXml } from '../text/serialise-xml.ts'
import { buildCore } from './build-core.ts'
import { buildGoneItem } from './build-gone-item.ts'
import { buildPaging, HISTORY_NAMESPACES } from './build-paging.ts'
import { buildPodcastChannel, PODCAST_CHANNEL_ORDER, PODCAST_NAMESPACES } from './build-podcast.ts'
import { buildSchedule, SCHEDULE_NAMESPACES } from './build-schedule.ts'
import { completeElement } from './complete-element.ts'
import { completeRssItem } from './complete-rss-item.ts'
import { linkStylesheet } from './link-stylesheet.ts'
import { prepareFeed } from './prepare-feed.ts'

// Always all of them: an item's first picture then changes that item only.
const ATTRIBUTES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:creativeCommons': 'http://backend.userland.com/creativeCommonsRssModule',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

const GONE_ATTRIBUTES = { 'xmlns:dcterms': 'http://purl.org/dc/terms/' }

const CHANNEL_ORDER = [
  'title',
  'link',
  'description',
  'language',
  'copyright',
  'lastBuildDate',
  'docs',
  'generator',
  'ttl',
  'sy:updatePeriod',
  'sy:updateFrequency',
  'fh:archive',
  'atom:link',
  ...PODCAST_CHANNEL_ORDER,
  'item',
]

const SPELLINGS: Spellings = {
  'channel/link': 'address',
  'channel/docs': 'address',
  'item/link': 'address',
  'item/guid': 'address',
  'item/comments': 'address',
  'item/creativeCommons:license': 'address',
  'item/description': 'markup',
  'item/content:encoded': 'markup',
}

/** Write a feed as an RSS 2.0 document by the RSS Advisory Board's profile. */
export function renderRss(feed: Feed): string {
  const ready = prepareFeed(feed)
  const root = fromXml(buildCore(ready, escapeHtml).rss2())

  for (const rss of listChildren(root, 'rss')) {
    rss.attributes = {
      ...ATTRIBUTES,
      ...(ready.ttlMinutes !== undefined && SCHEDULE_NAMESPACES),
      ...(ready.podcast && PODCAST_NAMESPACES),
      ...(ready.paging && HISTORY_NAMESPACES),
      ...(ready.tombstones.length > 0 && GONE_ATTRIBUTES),
    }
    for (const channel of listChildren(rss, 'channel')) completeChannel(channel, ready)
  }
  linkStylesheet(root, ready.stylesheet)
  return serialiseXml(root, SPELLINGS)
}

function completeChannel(channel: Element, feed: Feed): void {
  const added = [
    x('title', feed.title),
    x('link', feed.url),
    x('description', feed.description),
    x('docs', 'https://www.rssboard.org/rss-specification'),
    x('atom:link', { href: feed.addresses.rss, rel: 'self', type: 'application/rss+xml' }),
    ...buildSchedule(feed.ttlMinutes),
    ...buildPodcastChannel(feed),
    ...buildPaging(feed, 'atom:link'),
  ]
  if (feed.hub !== undefined) added.push(x('atom:link', { href: feed.hub, rel: 'hub' }))
  if (feed.language !== '') added.push(x('language', feed.language))
  if (feed.copyright !== undefined) added.push(x('copyright', feed.copyright))

  const elements = listChildren(channel, 'item')
  for (const [index, item] of feed.items.entries()) {
    const element = elements[index]
    if (element !== undefined) completeRssItem(element, item, feed)
  }
  completeElement(channel, added, CHANNEL_ORDER)
  for (const tombstone of feed.tombstones) channel.children.push(buildGoneItem(tombstone, feed))
}
