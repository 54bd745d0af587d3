import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import type { Feed, Item } from '../../src/model/item.ts'
import { escapeHtml } from '../../src/text/escape-html.ts'
import { normaliseLine } from '../../src/text/normalise-text.ts'
import { prepareFeed } from '../../src/write/prepare-feed.ts'
import { checkFeed } from './check-feed.ts'
import { jsonFeedSchema } from './json-feed-schema.ts'
import { sampleFeed, sampleItem, sampleMedia, writeDocuments, writeTexts } from './sample-feed.ts'

/* What all parsers are asked for. RSS hands a summary out as HTML, and has no date of change. */
type Told = {
  readonly id: unknown
  readonly url: unknown
  readonly title: unknown
  readonly summary: unknown
  readonly html: unknown
  readonly published: unknown
  readonly updated?: unknown
  readonly authors: unknown
  readonly tags?: unknown
}

function tellModel(item: Item): Told {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    html: item.html.read(),
    published: new Date(item.publishedMs).toISOString(),
    updated: new Date(item.updatedMs).toISOString(),
    authors: item.authors.map((author) => author.name),
    tags: item.tags,
  }
}

function tellModelAsRss(item: Item): Told {
  const { updated: _, ...told } = tellModel(item)
  return {
    ...told,
    summary: item.summary === undefined ? undefined : escapeHtml(item.summary),
    published: new Date(item.publishedMs).toUTCString(),
  }
}

function readRssWithFeedsmith(text: string): readonly Told[] {
  return (parseRssFeed(text).items ?? []).map((item) => {
    const encoded = item.content?.encoded
    return {
      id: item.guid?.value,
      url: item.link,
      title: item.title,
      summary: encoded === undefined ? undefined : item.description,
      html: encoded ?? item.description,
      published: item.pubDate,
      authors: item.dc?.creators,
      tags: item.categories?.map((category) => category.name) ?? [],
    }
  })
}

function readAtomWithFeedsmith(text: string): readonly Told[] {
  return (parseAtomFeed(text).entries ?? []).map((entry) => ({
    id: entry.id,
    url: entry.links?.find((link) => link.rel === 'alternate')?.href,
    title: entry.title?.value,
    summary: entry.summary?.value,
    html: entry.content?.value,
    published: entry.published,
    updated: entry.updated,
    authors: entry.authors?.map((author) => author.name),
    tags: entry.categories?.map((category) => category.term) ?? [],
  }))
}

function readJsonWithFeedsmith(text: string): readonly Told[] {
  return (parseJsonFeed(text).items ?? []).map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    published: item.date_published,
    updated: item.date_modified,
    authors: item.authors?.map((author) => author.name),
    tags: item.tags ?? [],
  }))
}

async function readRssWithRssParser(text: string): Promise<readonly Told[]> {
  const parser = new Parser<object, Record<string, unknown>>({
    customFields: {
      item: [
        ['dc:creator', 'creators', { keepArray: true }],
        ['content:encoded', 'encoded'],
        ['description', 'description'],
      ],
    },
  })
  const { items } = await parser.parseString(text)
  return items.map((item) => ({
    id: item.guid,
    url: item.link,
    title: item.title,
    summary: item.encoded === undefined ? undefined : item.description,
    html: item.encoded ?? item.description,
    published: item.pubDate,
    authors: item.creators,
    tags: item.categories ?? [],
  }))
}

/* This parser tells the first author of an Atom entry only, and neither its tags nor its date of change. */
async function readAtomWithRssParser(text: string): Promise<readonly Told[]> {
  const { items } = await new Parser<object, Record<string, unknown>>().parseString(text)
  return items.map((item) => ({
    id: item.id,
    url: item.link,
    title: item.title,
    summary: item.summary,
    html: item.content,
    published: item.pubDate,
    authors: [item.author],
  }))
}

async function expectSameEverywhere(feed: Feed): Promise<void> {
  const { atom, json, rss } = writeTexts(feed)
  const told = feed.items.map(tellModel)
  const toldAsRss = feed.items.map(tellModelAsRss)
  const toldFirst = told.map(({ tags: _, updated: __, ...rest }) => ({
    ...rest,
    authors: Array.isArray(rest.authors) ? rest.authors.slice(0, 1) : [],
  }))

  expect(readRssWithFeedsmith(rss)).toEqual(toldAsRss)
  expect(await readRssWithRssParser(rss)).toEqual(toldAsRss)
  expect(readAtomWithFeedsmith(atom)).toEqual(told)
  expect(await readAtomWithRssParser(atom)).toEqual(toldFirst)
  expect(readJsonWithFeedsmith(json)).toEqual(told)
}

function expectNoProblem(feed: Feed): void {
  const documents = writeDocuments(feed)
  const findings = checkFeed(feed, documents)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(jsonFeedSchema.safeParse(JSON.parse(documents.at(-1)?.text ?? '')).error).toBeUndefined()
}

const trap = fc.constantFrom(
  'AT&T <3',
  'The <script> tag',
  '&amp;amp;',
  ']]> ]]><link>https://evil.example/</link>',
  '&#x26; &#38; &lt;b&gt;',
  '<![CDATA[ ]]>',
  '<!-- -->',
  '<?xml?>',
  '\u202eabc\u202c \u200f',
  '👩‍👩‍👧',
)
/** Any sequence of UTF-16 code units, half surrogate pairs among them. */
const anyText = fc.oneof(
  trap,
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.tuple(trap, fc.string({ unit: 'grapheme' }), trap).map((parts) => parts.join('')),
)
const goodLine = anyText.map(normaliseLine)
const goodTitle = goodLine.map((line) => line || 'Untitled')
const goodDate = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 })
  .map((seconds) => seconds * 1000)

const goodItem = fc
  .record({
    title: goodTitle,
    summary: fc.option(goodTitle, { nil: undefined }),
    html: goodTitle.map((line) => `<p>${escapeHtml(line)}</p>`),
    publishedMs: goodDate,
    age: fc.integer({ min: 0, max: 1_000_000 }),
    authors: fc.array(
      goodTitle.map((name) => ({ name, email: undefined, url: undefined })),
      { minLength: 1, maxLength: 3 },
    ),
    tags: fc.uniqueArray(goodTitle, { maxLength: 3 }),
    path: fc.string({ unit: 'grapheme' }),
    hasTagUri: fc.boolean(),
  })
  .map(({ age, hasTagUri, path, publishedMs, ...facts }) => ({
    age,
    hasTagUri,
    path,
    publishedMs,
    facts,
  }))

const goodFeed = fc
  .tuple(fc.array(goodItem, { maxLength: 4 }), goodTitle, goodTitle)
  .map(([made, title, description]) =>
    sampleFeed(
      made.map(({ age, facts, hasTagUri, path, publishedMs }, index) => {
        const { href } = new URL(`https://example.org/${index}/${encodeURIComponent(path)}?a=1&b=2`)
        const id = hasTagUri ? `tag:example.org,2026:${index}` : href
        const updatedMs = publishedMs + age * 1000
        return sampleItem({ ...facts, id, url: href, publishedMs, updatedMs })
      }),
      { title, description },
    ),
  )

describe('what is written, read by other parsers', () => {
  test.each([
    ['ampersand and less-than', 'AT&T <3'],
    ['a literal tag', 'The <script> tag'],
    ['entities meant literally', '&amp;amp; &#38;'],
    ['ends of CDATA sections', ']]> ]]><link>https://evil.example/</link>'],
    ['right-to-left text', 'الجسر مفتوح \u200f(الآن)'],
    ['emoji', 'Bridge 👩‍👩‍👧 🌉'],
  ])('is the same in title, summary, body, authors and tags: %s', async (_, text) => {
    const authors = [text, `${text} 2`].map((name) => ({ name, email: undefined, url: undefined }))
    const html = `<p>${escapeHtml(text)}</p>`
    await expectSameEverywhere(
      sampleFeed([sampleItem({ title: text, summary: text, html, authors, tags: [text] })]),
    )
  })

  test('is the same for any feed', async () => {
    await fc.assert(fc.asyncProperty(goodFeed, expectSameEverywhere))
  })
})

describe('a feed as the pipeline makes it', () => {
  test('is written as it is and has no problem', () => {
    fc.assert(
      fc.property(goodFeed, (feed) => {
        expect(prepareFeed(feed)).toEqual(feed)
        expectNoProblem(feed)
      }),
    )
  })
})

describe('a feed with any strings', () => {
  const anyFeed = fc
    .record({ a: anyText, b: anyText, c: anyText, d: anyText, e: anyText, f: anyText })
    .map(({ a, b, c, d, e, f }) =>
      sampleFeed(
        [
          sampleItem({
            title: `x${a}`,
            summary: b,
            html: c,
            authors: [
              { name: d, email: e, url: f },
              { name: e, email: a, url: `https://example.org/${f}` },
            ],
            tags: [a, b, c],
            language: d,
            image: sampleMedia({ url: `https://example.org/${e}`, alt: f }),
          }),
        ],
        {
          title: `x${b}`,
          description: c,
          copyright: d,
          author: { name: e, email: f, url: a },
          url: `https://example.org/${f}`,
        },
      ),
    )

  test('is written without throwing and has no problem', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        expectNoProblem(feed)
      }),
      { numRuns: 500 },
    )
  })

  test('is written without throwing even where addresses and ids are strings of any kind', () => {
    fc.assert(
      fc.property(anyFeed, anyText, fc.double(), (feed, text, ms) => {
        const items = feed.items.map((item) => ({
          ...item,
          id: text,
          url: text,
          publishedMs: ms,
          updatedMs: -ms,
        }))
        const addresses = { rss: text, atom: text, json: text }
        const { rss } = writeTexts({ ...feed, items, addresses, url: text, updatedMs: ms })
        expect(rss).toMatch(/<\/rss>\n$/u)
      }),
    )
  })

  test('is prepared once and for all', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        const ready = prepareFeed(feed)
        // A copy: of the feed itself it is remembered.
        expect(prepareFeed({ ...ready })).toEqual(ready)
      }),
    )
  })
})
