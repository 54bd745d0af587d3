import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import type { Feed, Item, Media } from '../../src/model/item.ts'
import { listFiles, pickEnclosure } from '../../src/model/list-files.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/* Three parsers that are not ours, on the files of a whole build, against what was to be said. */
let feeds: readonly Feed[] = []
let output = ''
const texts = new Map<string, string>()

beforeAll(async () => {
  output = path.join(makeFolder(), 'dist')
  feeds = (await build(await loadConfig(root, { output }), { nowMs: Date.UTC(2026, 10, 24) })).feeds
  for (const { folder } of feeds) {
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      const file = path.join(folder, name)
      texts.set(file, readFileSync(path.join(output, file), 'utf8'))
    }
  }
})

const read = (feed: Feed, name: string) => texts.get(path.join(feed.folder, name)) ?? ''

const tell = ({ id, title, url, authors, tags, html, language }: Item, feed: Feed) => ({
  id,
  title,
  url,
  authors: authors.map(({ name }) => name),
  tags,
  html: html.read(),
  language: language === feed.language ? undefined : language,
})

function tellFile({ url, type, bytes, seconds, width, height, alt, caption, credit }: Media) {
  return { url, type, bytes, seconds, width, height, alt, caption, credit }
}

/* Less what is not there, and less empty lists. */
function drop(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function expectEqual(found: unknown, expected: unknown): void {
  expect(drop(found)).toEqual(drop(expected))
}

test('the sample has all that is compared here', () => {
  const items = feeds.flatMap((feed) => feed.items)
  expect(items.some(({ authors }) => authors.length > 1)).toBe(true)
  for (const kind of ['audio', 'video', 'image']) {
    const files = items.flatMap(listFiles).filter(({ type }) => type.startsWith(`${kind}/`))
    expect(files.some(({ bytes }) => bytes !== undefined)).toBe(true)
  }
})

describe('feedsmith', () => {
  test('reads the items of RSS', () => {
    for (const feed of feeds) {
      const items = parseRssFeed(read(feed, 'rss.xml')).items ?? []
      const found = items.map((item) => ({
        id: item.guid?.value,
        title: item.title,
        url: item.link,
        authors: item.dc?.creators,
        tags: item.categories?.map(({ name }) => name) ?? [],
        html: item.content?.encoded,
      }))
      expectEqual(
        found,
        feed.items.map((item) => ({ ...tell(item, feed), language: undefined })),
      )
    }
  })

  test('reads the files, licences and comments of RSS', () => {
    for (const feed of feeds) {
      const items = parseRssFeed(read(feed, 'rss.xml')).items ?? []
      const found = items.map((item) => ({
        files: (item.media?.contents ?? []).map((file) => ({
          url: file.url,
          type: file.type,
          bytes: file.fileSize,
          seconds: file.duration,
          width: file.width,
          height: file.height,
          alt: file.description?.value,
          caption: file.title?.value,
          credit: file.credits?.[0]?.value,
        })),
        enclosures: (item.enclosures ?? []).map(({ url, type }) => [url, type]),
        license: item.creativeCommons?.licenses?.[0],
        comments: item.comments,
        via: item.atom?.links?.filter(({ rel }) => rel === 'via').map(({ href }) => href),
      }))
      const expected = feed.items.map((item) => ({
        files: listFiles(item).map(tellFile),
        enclosures: [pickEnclosure(item) ?? []].flat().map(({ url, type }) => [url, type]),
        license: item.license?.url,
        comments: item.commentsUrl,
        via: item.originalUrl === undefined ? undefined : [item.originalUrl],
      }))
      expectEqual(found, expected)
    }
  })

  test('reads the items of Atom', () => {
    for (const feed of feeds) {
      const entries = parseAtomFeed(read(feed, 'atom.xml')).entries ?? []
      const hrefs = (entry: (typeof entries)[number], rel: string) =>
        (entry.links ?? []).filter((link) => link.rel === rel).map((link) => link.href)
      const found = entries.map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        url: hrefs(entry, 'alternate')[0],
        authors: entry.authors?.map(({ name }) => name),
        tags: entry.categories?.map(({ term }) => term) ?? [],
        html: entry.content?.value,
        language: entry.xml?.lang,
        files: hrefs(entry, 'enclosure'),
        license: hrefs(entry, 'license')[0],
        comments: hrefs(entry, 'replies')[0],
      }))
      const expected = feed.items.map((item) => ({
        ...tell(item, feed),
        files: listFiles(item).map(({ url }) => url),
        license: item.license?.url,
        comments: item.commentsUrl,
      }))
      expectEqual(found, expected)
    }
  })

  test('reads the items of JSON Feed', () => {
    for (const feed of feeds) {
      const found = (parseJsonFeed(read(feed, 'feed.json')).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        authors: item.authors?.map(({ name }) => name),
        tags: item.tags ?? [],
        html: item.content_html,
        language: item.language,
        image: item.image,
        original: item.external_url,
        files: (item.attachments ?? []).map((file) => ({
          url: file.url,
          type: file.mime_type,
          bytes: file.size_in_bytes,
          seconds: file.duration_in_seconds,
          caption: file.title,
        })),
      }))
      const expected = feed.items.map((item) => ({
        ...tell(item, feed),
        image: item.image?.url,
        original: item.originalUrl,
        files: item.attachments.map(({ url, type, bytes, seconds, caption }) => {
          return { url, type, bytes, seconds, caption }
        }),
      }))
      expectEqual(found, expected)
    }
  })
})

test('rss-parser reads the same items and enclosures', async () => {
  for (const feed of feeds) {
    const { items } = await new Parser().parseString(read(feed, 'rss.xml'))
    expectEqual(
      items.map(({ guid, title, link, enclosure }) => [guid, title, link, enclosure?.url]),
      feed.items.map((item) => [item.id, item.title, item.url, pickEnclosure(item)?.url]),
    )
  }
})

test.each(['rss.xml', 'atom.xml'])('feed-parser reads the same items and files of %s', (name) => {
  for (const feed of feeds) {
    const { items, language, self } = parseFeed(read(feed, name)).toJSON()
    expect(language).toBe(feed.language)
    expect(self).toBe(name === 'rss.xml' ? feed.addresses.rss : feed.addresses.atom)
    expectEqual(
      items.map(({ id, url, authors, media }) => ({
        id,
        url,
        authors: authors.map((author) => author.name),
        files: media.map((file) => file.url).sort(),
      })),
      feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        authors: item.authors.map((author) => author.name),
        files: listFiles(item)
          .map((file) => file.url)
          .sort(),
      })),
    )
  }
})
