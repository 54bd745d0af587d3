import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document, Feed, Item, Media } from '../../src/model/item.ts'
import { holdHtml } from '../../src/text/hold-html.ts'
import { formats } from '../../src/write/formats.ts'

/** What a test says of an item. */
export type SampleFacts = Partial<Omit<Item, 'html'>> & { readonly html?: string }

/** Make an item that has all that an item must have, and what a test is about. */
export function sampleItem({
  html = '<p>The bridge is open.</p>',
  ...facts
}: SampleFacts = {}): Item {
  return {
    id: 'https://example.org/bridge',
    url: 'https://example.org/bridge',
    title: 'Bridge reopens',
    summary: 'Traffic crosses the river again.',
    html: holdHtml(html),
    publishedMs: Date.UTC(2025, 2, 3, 10),
    updatedMs: Date.UTC(2025, 2, 3, 11),
    authors: [{ name: 'City Desk', email: undefined, url: undefined }],
    tags: [],
    language: 'en',
    image: undefined,
    via: [],
    banner: undefined,
    attachments: [],
    episode: undefined,
    license: undefined,
    rights: undefined,
    source: undefined,
    originalUrl: undefined,
    commentsUrl: undefined,
    ...facts,
  }
}

/** Read a feed of a case, whose items have their HTML as a text. */
export function readFeedCase(name: string): Feed {
  const file = path.join('tests/write/cases', name, 'feed.json')
  return JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
    key === 'html' ? holdHtml(value) : value,
  )
}

/** Make a file that goes with an item. */
export function sampleMedia(facts: Partial<Media> = {}): Media {
  return {
    url: 'https://example.org/b.png',
    type: 'image/png',
    bytes: undefined,
    alt: undefined,
    caption: undefined,
    credit: undefined,
    width: undefined,
    height: undefined,
    seconds: undefined,
    ...facts,
  }
}

/** Make a feed that has all that a feed must have, and what a test is about. */
export function sampleFeed(items: readonly Item[], facts: Partial<Feed> = {}): Feed {
  return {
    name: 'main',
    id: 'https://example.org/atom.xml',
    title: 'Harbour Gazette',
    description: 'News from the harbour',
    url: 'https://example.org/',
    folder: '',
    addresses: {
      rss: 'https://example.org/rss.xml',
      atom: 'https://example.org/atom.xml',
      json: 'https://example.org/feed.json',
    },
    formats: ['rss', 'atom', 'json'],
    language: 'en',
    author: { name: 'Harbour Gazette', email: undefined, url: undefined },
    copyright: undefined,
    updatedMs: Date.UTC(2025, 2, 3, 11),
    stylesheet: undefined,
    tagScheme: undefined,
    hub: undefined,
    ttlMinutes: undefined,
    isExpired: false,
    paging: undefined,
    podcast: undefined,
    items,
    tombstones: [],
    ...facts,
  }
}

/** The documents of a feed by the name of their format. */
export type Texts = { readonly rss: string; readonly atom: string; readonly json: string }

const writers = await Promise.all(
  formats.map(async ({ fileName, loadRender }) => ({ fileName, render: await loadRender() })),
)

/** Write a feed in all formats. */
export function writeDocuments(feed: Feed): readonly Document[] {
  const folder = feed.folder === '' ? '' : `${feed.folder}/`
  return writers.map(({ fileName, render }) => ({ path: folder + fileName, text: render(feed) }))
}

/** Write a feed in all formats, to look into. */
export function writeTexts(feed: Feed): Texts {
  const [rss, atom, json] = writeDocuments(feed)
  return { rss: rss?.text ?? '', atom: atom?.text ?? '', json: json?.text ?? '' }
}
