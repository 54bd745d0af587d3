import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Document, Feed } from '../model/item.ts'
import { buildAddress, buildCopyButton } from './build-address.ts'
import { buildFooter } from './build-footer.ts'
import { buildFormats } from './build-formats.ts'
import { buildStory } from './build-story.ts'
import type { Newsroom } from './companion.ts'
import { FEED_ICON } from './feed-icon.ts'
import { findPageLanguage } from './find-page-language.ts'
import { formatPage, separate } from './format-page.ts'
import { keyPage } from './key-page.ts'
import { shortenTitle } from './shorten-title.ts'
import type { Words } from './words/words.ts'

/** Where the page of all feeds lies, and in which language it is. */
type IndexPlace = {
  readonly words: Words
  readonly language: string
  readonly siteUrl: string
  readonly mainTitle: string
  readonly toRoot: string
}

/**
 * Write the page of all feeds: what there is, the newest headlines, how to subscribe. It is made when its text is asked
 * for.
 */
export function writeIndexPage({ feeds, site }: Newsroom): readonly Document[] {
  if (site.pages === undefined) return []
  const { index, headlines } = site.pages
  const [main, ...others] = feeds
  const shown: Newsroom['feeds'] = [
    { ...main, items: main.items.slice(0, headlines) },
    ...others.map((feed) => ({ ...feed, items: [] })),
  ]
  return [
    {
      path: index,
      key: keyPage('index', shown, site),
      get text() {
        return formatIndexPage(index, { feeds: shown, site })
      },
    },
  ]
}

function formatIndexPage(index: string, { feeds, site }: Newsroom): string {
  const [main] = feeds
  const { words, language } = findPageLanguage(main.language)
  const toRoot = '../'.repeat(index.split('/').length - 1)
  const place = {
    words,
    language,
    siteUrl: site.url,
    mainTitle: main.title,
    toRoot,
    timeZone: site.timeZone,
  }
  const stories = main.items.map((item) => buildStory(item, place))
  return formatPage({
    words,
    language,
    title: `${main.title} – ${words.feeds}`,
    description: main.description,
    feeds,
    toRoot,
    content: [
      h('header', [h('h1', h('bdi', main.title)), h('p.lead', h('bdi', main.description))]),
      h('main.columns', [
        h('div', [
          h('h2', [FEED_ICON, words.feeds]),
          h('ul.feeds', separate(feeds.map((feed) => buildFeed(feed, place)))),
          ...(site.opml ? [buildOpmlLink(place)] : []),
          h('section', [
            h('h2', words.howTo),
            h(
              'ol.steps',
              words.steps.map((step) => h('li', step)),
            ),
          ]),
        ]),
        h('section', [
          h('h2', words.latest),
          stories.length === 0 ? h('p', words.noStories) : h('ol.stories', separate(stories)),
        ]),
      ]),
      buildFooter(site),
    ],
  })
}

function buildFeed(feed: Feed, place: IndexPlace): Element {
  const { words, mainTitle, siteUrl, toRoot } = place
  const folder = feed.folder === '' ? '' : `${encodeURI(feed.folder)}/`
  const title = h('a', { href: `${toRoot}${folder}feed.html` }, [
    h('bdi', shortenTitle(feed.title, mainTitle)),
  ])
  return h('li', [
    h('span.name', title),
    ' ',
    h('span.formats', buildFormats(feed, siteUrl, toRoot)),
    ' ',
    feed.title === mainTitle ? buildAddress(feed, words) : buildCopyButton(feed, words),
  ])
}

function buildOpmlLink({ words, toRoot }: IndexPlace): Element {
  const link = h('a', { href: `${toRoot}feeds.opml`, type: 'text/x-opml' }, words.allFeeds)
  return h('p', [link, ` (${words.allFeedsUse})`])
}
