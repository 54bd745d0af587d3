import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Feed } from '../model/item.ts'
import { type FeedFile, listFeedFiles } from './list-feed-files.ts'

/**
 * Link feeds for autodiscovery (https://www.rssboard.org/rss-autodiscovery): the first one in every format, the others
 * once each, since whoever chooses a feed from a list wants to choose what it holds and not how it is spelt.
 */
export function linkFeeds([first, ...others]: readonly Feed[]): readonly Element[] {
  if (first === undefined) return []
  return [
    ...listFeedFiles(first).map((file) => buildLink(file, `${first.title} (${file.format})`)),
    ...others.flatMap((feed) =>
      listFeedFiles(feed)
        .slice(0, 1)
        .map((file) => buildLink(file, feed.title)),
    ),
  ]
}

function buildLink({ mediaType, address }: FeedFile, title: string): Element {
  return h('link', { rel: 'alternate', type: mediaType, title, href: address })
}
