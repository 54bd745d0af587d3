import { x } from 'xastscript'
import type { Document } from '../model/item.ts'
import { serialiseXml } from '../text/serialise-xml.ts'
import type { Newsroom } from './companion.ts'
import { listFeedFiles } from './list-feed-files.ts'

/** Write `feeds.opml`, a list of all feeds that readers import: OPML 2.0, http://opml.org/spec2.opml, subscription lists. */
export function writeOpml({ feeds, site }: Newsroom): readonly Document[] {
  if (!site.opml) return []

  const outlines = feeds.map((feed) =>
    x('outline', {
      // `rss` whatever the format, as the specification has it.
      type: 'rss',
      text: feed.title,
      title: feed.title,
      description: feed.description,
      language: feed.language,
      xmlUrl: listFeedFiles(feed)[0]?.address,
      htmlUrl: feed.url,
    }),
  )
  // No dates: the list is the same as long as the feeds are.
  const head = x('head', [
    x('title', feeds[0].title),
    x('ownerName', site.author.name),
    x('docs', 'http://opml.org/spec2.opml'),
  ])
  const root = x(null, x('opml', { version: '2.0' }, [head, x('body', outlines)]))
  return [{ path: 'feeds.opml', text: serialiseXml(root, {}) }]
}
