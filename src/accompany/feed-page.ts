import { h } from 'hastscript'
import type { Document, Feed } from '../model/item.ts'
import { buildAddress } from './build-address.ts'
import { buildFooter } from './build-footer.ts'
import { buildFormats } from './build-formats.ts'
import { buildStories } from './build-stories.ts'
import type { Newsroom } from './companion.ts'
import { findPageLanguage } from './find-page-language.ts'
import { formatPage } from './format-page.ts'
import { keyPage } from './key-page.ts'

/**
 * Write `feed.html` beside each feed: its stories, readable, and how to subscribe. Each is made when its text is asked
 * for: most builds change one or two.
 */
export function writeFeedPages(newsroom: Newsroom): readonly Document[] {
  const { feeds, site } = newsroom
  if (site.pages === undefined) return []
  return feeds.map((feed) => ({
    path: feed.folder === '' ? 'feed.html' : `${feed.folder}/feed.html`,
    key: keyPage('page', [feed], site),
    get text() {
      return formatFeedPage(feed, newsroom)
    },
  }))
}

function formatFeedPage(feed: Feed, { site }: Newsroom): string {
  const { words, language } = findPageLanguage(feed.language)
  const toRoot = '../'.repeat(feed.folder === '' ? 0 : feed.folder.split('/').length)
  const index = `${toRoot}${site.pages?.index ?? ''}`
  const place = { words, language, timeZone: site.timeZone }
  return formatPage({
    words,
    language,
    title: feed.title,
    description: feed.description,
    feeds: [feed],
    toRoot,
    content: [
      h('header', [
        h('nav', h('a', { href: index }, words.feeds)),
        h('h1', h('bdi', feed.title)),
        h('p.lead', h('bdi', feed.description)),
        h('p.note', words.thisIsAFeed),
        buildAddress(feed, words),
        h('p.formats', buildFormats(feed, site.url, toRoot)),
      ]),
      h('main', [
        h('h2', words.latest),
        ...buildStories(feed.items, place),
        h('p', h('a', { href: feed.url }, words.moreOnWebsite)),
      ]),
      buildFooter(site),
    ],
  })
}
