import type { Document, Feed } from '../model/item.ts'
import type { Site } from '../model/selection.ts'
import { carryFeed } from './carry-feed.ts'
import type { Companion } from './companion.ts'
import { writeFeedPages } from './feed-page.ts'
import { writeFeedStylesheet } from './feed-stylesheet.ts'
import { writeHead } from './head.ts'
import { writeHostFiles } from './host-files.ts'
import { writeIndexPage } from './index-page.ts'
import { writeNewsSitemap } from './news-sitemap.ts'
import { writeOpml } from './opml.ts'
import type { AccompanyOptions } from './options.ts'
import { writePageFiles } from './page-files.ts'

/** All that is written beside the feeds, for readers, search engines, sites and people. */
const companions: readonly Companion[] = [
  writeIndexPage,
  writeFeedPages,
  writePageFiles,
  writeOpml,
  writeNewsSitemap,
  writeHead,
  writeFeedStylesheet,
  writeHostFiles,
]

/** Make the files that go with the feeds, as the configuration asks for them; none where there is no feed. */
export function accompany(
  feeds: readonly Feed[],
  site: Site & AccompanyOptions,
): readonly Document[] {
  const [first, ...rest] = feeds.map(carryFeed)
  if (first === undefined) return []
  return companions.flatMap((write) => write({ feeds: [first, ...rest], site }))
}
