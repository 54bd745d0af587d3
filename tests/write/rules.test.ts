import { describe, expect, test, vi } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { nameElements } from '../../src/check/name-elements.ts'
import type { Feed } from '../../src/model/item.ts'
import { findChild, listChildren } from '../../src/text/read-element.ts'
import { formats } from '../../src/write/formats.ts'
import { jsonFeedSchema } from './json-feed-schema.ts'
import { sampleFeed, sampleItem, sampleMedia, writeTexts } from './sample-feed.ts'

const feed: Feed = sampleFeed(
  [
    sampleItem({
      id: 'tag:example.org,2026:1',
      title: 'Boats & <b>trains</b>',
      summary: 'A & B',
      html: '<p>A &amp; B: <a href="https://example.org/?a=1&amp;b=2">more</a></p>',
      authors: [
        { name: 'City Desk', email: 'city@example.org', url: 'https://example.org/?c=1&d=2' },
        { name: 'Photo Desk', email: 'photo', url: 'javascript:alert(1)' },
      ],
      tags: ['Boats & trains'],
      language: 'fr',
      image: sampleMedia({ url: 'https://example.org/?e=1&f=2', bytes: 7, alt: 'Boats & co' }),
    }),
    sampleItem({ publishedMs: Date.UTC(2025, 2, 3, 9, 5, 7, 999) }),
  ],
  { title: 'News & views', copyright: '© Harbour Gazette & co' },
)
const { atom, json, rss } = writeTexts(feed)
const xml = [
  ['rss', rss],
  ['atom', atom],
] as const

function names(element: Element | undefined): readonly string[] {
  return element === undefined ? [] : listChildren(element).map((child) => child.name)
}

function findPath(text: string, ...path: readonly string[]): Element | undefined {
  let element: Element | undefined
  for (const name of path) element = findChild(element ?? fromXml(text), name)
  return element
}

describe('X: bytes and XML', () => {
  test.each(xml)('X1 %s begins with its declaration and has no DOCTYPE', (_, text) => {
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n</u)
    expect(text).not.toContain('<!')
  })

  test('X1 JSON begins with its object', () => {
    expect(json).toMatch(/^\{\n/u)
  })

  test('X3 spells plain text with hexadecimal references, bodies and addresses with names', () => {
    for (const text of [rss, atom]) {
      expect(text).toContain('<title>News &#x26; views</title>')
      expect(text).toContain('<title>Boats &#x26; &#x3C;b&#x3E;trains&#x3C;/b&#x3E;</title>')
      expect(text).toContain('&lt;a href="https://example.org/?a=1&amp;amp;b=2"&gt;')
    }
    expect(rss).toContain('url="https://example.org/?e=1&amp;f=2"')
    expect(atom).toContain('<uri>https://example.org/?c=1&amp;d=2</uri>')
    expect(atom).toContain('term="Boats &amp; trains"')
  })

  test('X4 declares in RSS the four prefixes that it uses and puts no prefix on attributes', () => {
    const elements = nameElements(fromXml(rss)).elements
    const prefixes = new Set(
      elements
        .map(({ name }) => name.split(':'))
        .filter((p) => p[1])
        .map(([p]) => p),
    )
    expect([...prefixes].sort()).toEqual(['atom', 'content', 'dc', 'media'])
    const attributes = elements.slice(1).flatMap(({ attributes }) => Object.keys(attributes))
    expect(attributes.filter((name) => name.includes(':'))).toEqual([])
  })

  test('X5 writes the same bytes for the same feed, whatever the time and the order of its keys', () => {
    const other = Object.fromEntries(Object.entries(feed).toReversed()) as Feed
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5) })
    expect(writeTexts(other)).toEqual({ atom, json, rss })
    vi.useRealTimers()
  })

  test.each(Object.entries({ rss, atom, json }))('ends %s with one line feed', (_, text) => {
    expect(text).toMatch(/[^\n]\n$/u)
  })
})

describe('F: the feed', () => {
  test('F1 names its own address and type', () => {
    expect(rss).toContain(
      '<atom:link href="https://example.org/rss.xml" rel="self" type="application/rss+xml"/>',
    )
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/atom.xml"/>',
    )
    expect(json).toContain('"feed_url": "https://example.org/feed.json"')
  })

  test('F2 has all of the channel before its items, in one order', () => {
    expect(names(findPath(rss, 'rss', 'channel'))).toEqual([
      'title',
      'link',
      'description',
      'language',
      'copyright',
      'lastBuildDate',
      'docs',
      'generator',
      'atom:link',
      'item',
      'item',
    ])
  })

  test('F3 names authors on every item, in RSS without address', () => {
    expect(rss.match(/<dc:creator>/gu)).toHaveLength(3)
    expect(rss).not.toMatch(/<author>|city@/u)
    expect(atom).toContain('<email>city@example.org</email>')
    expect(atom.match(/<email>|<uri>/gu)).toHaveLength(2)
    expect(json).not.toMatch(/city@|javascript/u)
  })

  test('F4 gives an Atom feed its own address as id', () => {
    expect(atom).toContain(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">\n  <id>https://example.org/atom.xml</id>',
    )
  })

  test('F5 says nothing twice', () => {
    const [first] = listChildren(findPath(rss, 'rss', 'channel') ?? fromXml(rss), 'item')
    expect(names(first)).toEqual([
      'title',
      'link',
      'guid',
      'pubDate',
      'dc:creator',
      'dc:creator',
      'category',
      'enclosure',
      'media:content',
      'media:thumbnail',
      'description',
      'content:encoded',
    ])
    expect(names(findPath(atom, 'feed', 'entry'))).toEqual([
      'id',
      'title',
      'link',
      'link',
      'published',
      'updated',
      'author',
      'author',
      'category',
      'summary',
      'content',
      'media:content',
      'media:thumbnail',
    ])
  })
})

describe('I, U, T, D, C, M, Cat: the items', () => {
  test('I1 have the same ids in all formats', () => {
    expect(rss).toContain('>tag:example.org,2026:1</guid>')
    expect(atom).toContain('<id>tag:example.org,2026:1</id>')
    expect(json).toContain('"id": "tag:example.org,2026:1"')
  })

  test('I2 have a guid that says whether it is the address', () => {
    expect(rss.match(/isPermaLink="(true|false)"/gu)).toEqual([
      'isPermaLink="false"',
      'isPermaLink="true"',
    ])
  })

  test('U1 have one typed link to the page', () => {
    expect(atom.match(/<link rel="alternate" type="text\/html"/gu)).toHaveLength(3)
  })

  test('T1, T2 have titles of plain text', () => {
    expect(atom.match(/<title>/gu)).toHaveLength(3)
    expect(json).toContain('"title": "Boats & <b>trains</b>"')
  })

  test('D1, D2 have dates in UTC, of publication and of change, in whole seconds', () => {
    expect(rss).toContain('<pubDate>Mon, 03 Mar 2025 09:05:07 GMT</pubDate>')
    expect(atom).toContain('<published>2025-03-03T09:05:07.000Z</published>')
    expect(json).toContain('"date_published": "2025-03-03T09:05:07.000Z"')
    expect(json.match(/"date_modified"/gu)).toHaveLength(2)
  })

  test('D5 make the date of the feed, not the clock', () => {
    expect(rss).toContain('<lastBuildDate>Mon, 03 Mar 2025 11:00:00 GMT</lastBuildDate>')
    expect(atom).toContain('<updated>2025-03-03T11:00:00.000Z</updated>\n  <author>')
  })

  test('C2 have bodies that are escaped once, and in RSS a summary that is HTML', () => {
    expect(rss).toContain('<description>A &amp;amp; B</description>')
    expect(rss).toContain('<content:encoded>&lt;p&gt;A &amp;amp; B: ')
    expect(atom).toContain('<summary type="text">A &#x26; B</summary>')
    expect(atom).toContain('<content type="html">&lt;p&gt;A &amp;amp; B: ')
  })

  test('C8 have a plain summary in JSON Feed', () => {
    expect(json).toContain('"summary": "A & B"')
  })

  test('M have one enclosure of true type and length, and a text for it', () => {
    expect(rss.match(/<enclosure/gu)).toHaveLength(1)
    expect(rss).toContain('length="7" type="image/png"/>')
    expect(rss).toContain('<media:description type="plain">Boats &#x26; co</media:description>')
    expect(atom).toContain('<link rel="enclosure" type="image/png" length="7"')
  })

  test('A6 have their language where it is another than the feed has', () => {
    expect(atom.match(/xml:lang="\w+"/gu)).toEqual(['xml:lang="en"', 'xml:lang="fr"'])
    expect(json.match(/"language": "\w+"/gu)).toEqual(['"language": "en"', '"language": "fr"'])
  })
})

describe('formats', () => {
  test('are three, each with a file name and a media type of its own', () => {
    expect(formats.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ['rss.xml', 'application/rss+xml'],
      ['atom.xml', 'application/atom+xml'],
      ['feed.json', 'application/feed+json'],
    ])
  })

  test('hold JSON Feed 1.1 to its specification', () => {
    expect(jsonFeedSchema.safeParse(JSON.parse(json)).error).toBeUndefined()
  })
})
