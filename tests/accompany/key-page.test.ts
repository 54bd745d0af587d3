import { describe, expect, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import type { Feed } from '../../src/model/item.ts'
import { holdHtml } from '../../src/text/hold-html.ts'
import { sampleFeed, sampleItem } from '../write/sample-feed.ts'
import { sampleSite } from './sample-newsroom.ts'

const item = sampleItem()
const feed = sampleFeed([item, sampleItem({ id: 'urn:x:2' })])

/* Pages by their path: how each is named, and its text. */
function write(main: Feed) {
  const pages = accompany([main, { ...feed, name: 'section:city', folder: 'city' }], sampleSite())
  return pages.flatMap(({ key, path, text }) => (key === undefined ? [] : [{ key, path, text }]))
}

describe('a page', () => {
  const pages = write(feed)

  test('has a name where it is made of stories', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      'index.html',
      'feed.html',
      'city/feed.html',
      'sitemap-news.xml',
      'head.html',
    ])
  })

  test('stays the same, and its name too, when a body was changed', () => {
    const edited = {
      ...item,
      html: holdHtml('<p>Shut again.</p>'),
      updatedMs: Date.UTC(2026, 1, 1),
    }
    const others = sampleFeed([edited, ...feed.items.slice(1)], { updatedMs: edited.updatedMs })
    expect(write(others)).toEqual(pages)
  })

  test.each<readonly [what: string, feed: Feed]>([
    ['a headline', sampleFeed([{ ...item, title: 'Another' }, ...feed.items.slice(1)])],
    ['a summary', sampleFeed([{ ...item, summary: 'Another.' }, ...feed.items.slice(1)])],
    ['a date', sampleFeed([{ ...item, publishedMs: 0 }, ...feed.items.slice(1)])],
    ['an order', sampleFeed([...feed.items].reverse())],
    ['a title', sampleFeed(feed.items, { title: 'Another' })],
  ])('has another name where %s is another', (_, changed) => {
    const named = new Map(pages.map(({ key, path }) => [path, key]))
    const found = write(changed)
    expect(found.some(({ key, path }) => named.get(path) !== key)).toBe(true)
    for (const { key, path, text } of found) {
      if (named.get(path) === key) expect(pages.find((page) => page.path === path)?.text).toBe(text)
    }
  })
})
