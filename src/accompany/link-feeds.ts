import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Feed } from '../model/item.ts'
import { type FeedFile, listFeedFiles } from './list-feed-files.ts'

/** A head is read with every page; whoever has more feeds than these names them on their own pages. */
const MOST_LINKED = 25

/**
 * Link feeds for autodiscovery (https://www.rssboard.org/rss-autodiscovery): the first one in every format, the others
 * once each, since whoever chooses a feed from a list wants to choose what it holds and not how it is spelt.
 * No more than the first 25.
 */
export function linkFeeds([first, ...others]: readonly Feed[]): readonly Element[] {
  if (first === undefined) return []
  return [
    ...listFeedFiles(first).map((file) => buildLink(file, `${first.title} (${file.format})`)),
    ...others.slice(0, MOST_LINKED - 1).flatMap((feed) =>
      listFeedFiles(feed)
        .slice(0, 1)
        .map((file) => buildLink(file, feed.title)),
    ),
  ]
}

function buildLink({ mediaType, address }: FeedFile, title: string): Element {
  return h('link', { rel: 'alternate', type: mediaType, title, href: address })
}
