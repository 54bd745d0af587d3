import path from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Feed } from '../../src/model/item.ts'
import { prepareFeed } from '../../src/write/prepare-feed.ts'
import { type BuiltNewsroom, buildEmpty, buildNasty, buildSample } from './build-newsrooms.ts'

/* What every parser is asked for; dates as the milliseconds that they mean. */
type Told = {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly publishedMs: number
  readonly html?: string | undefined
}

type Texts = Readonly<Record<'rss' | 'atom' | 'json', string>>

type Reader = (texts: Texts) => Promise<readonly Told[]> | readonly Told[]

const rssParser = new Parser<object, Record<string, unknown>>({
  customFields: { item: [['content:encoded', 'encoded'], 'description'] },
})

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function tellModel(feed: Feed): readonly Told[] {
  return prepareFeed(feed).items.map(({ html, id, publishedMs, title, url }) => ({
    id,
    url,
    title,
    publishedMs,
    html: html.read(),
  }))
}

const readers: Readonly<Record<string, Reader>> = {
  'feedsmith, RSS': ({ rss }) =>
    (parseRssFeed(rss).items ?? []).map(({ content, description, guid, link, pubDate, title }) => ({
      id: guid?.value,
      url: link,
      title,
      publishedMs: Date.parse(pubDate ?? ''),
      html: content?.encoded ?? description,
    })),

  'feedsmith, Atom': ({ atom }) =>
    (parseAtomFeed(atom).entries ?? []).map(({ content, id, links, published, title }) => ({
      id,
      url: links?.find(({ rel }) => rel === 'alternate')?.href,
      title: title?.value,
      publishedMs: Date.parse(published ?? ''),
      html: content?.value,
    })),

  'feedsmith, JSON Feed': ({ json }) =>
    (parseJsonFeed(json).items ?? []).map(({ content_html, date_published, id, title, url }) => ({
      id,
      url,
      title,
      publishedMs: Date.parse(date_published ?? ''),
      html: content_html,
    })),

  'rss-parser, RSS': async ({ rss }) =>
    (await rssParser.parseString(rss)).items.map((item) => ({
      id: item.guid,
      url: item.link,
      title: item.title,
      publishedMs: Date.parse(item.pubDate ?? ''),
      html: text(item.encoded) ?? text(item.description),
    })),

  'rss-parser, Atom': async ({ atom }) =>
    (await rssParser.parseString(atom)).items.map((item) => ({
      id: text(item.id),
      url: item.link,
      title: item.title,
      publishedMs: Date.parse(item.pubDate ?? ''),
      html: item.content,
    })),

  // It decodes bodies once more than they are encoded, so they are not asked for.
  '@rowanmanning/feed-parser, RSS': ({ rss }) => readWithRowanmanning(rss),
  '@rowanmanning/feed-parser, Atom': ({ atom }) => readWithRowanmanning(atom),
}

function readWithRowanmanning(xml: string): readonly Told[] {
  return parseFeed(xml).items.map(({ id, published, title, url }) => ({
    id: id ?? undefined,
    url: url ?? undefined,
    title: title ?? undefined,
    publishedMs: published?.getTime() ?? Number.NaN,
  }))
}

describe.each([
  ['the sample newsroom', buildSample],
  ['the nasty newsroom', buildNasty],
  ['the newsroom without articles', buildEmpty],
])('%s', (_, buildNewsroom) => {
  let newsroom: BuiltNewsroom

  beforeAll(async () => {
    newsroom = await buildNewsroom()
  })

  test.each(Object.entries(readers))('is read by %s as it was meant', async (__, read) => {
    for (const feed of newsroom.result.feeds) {
      const load = (name: string) => newsroom.textByPath[path.join(feed.folder, name)] ?? ''
      const texts = { rss: load('rss.xml'), atom: load('atom.xml'), json: load('feed.json') }
      const told = await read(texts)
      const expected = tellModel(feed).map(({ html, ...rest }, index) =>
        told[index] !== undefined && 'html' in told[index] ? { ...rest, html } : rest,
      )
      expect(told, feed.name).toEqual(expected)
    }
  })
})
