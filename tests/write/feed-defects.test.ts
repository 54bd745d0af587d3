import { expect, test } from 'vitest'
import type { Feed } from '../../src/model/item.ts'
import { checkFeed } from './check-feed.ts'
import {
  sampleFeed,
  sampleItem,
  sampleMedia,
  type Texts,
  writeDocuments,
  writeTexts,
} from './sample-feed.ts'

/*
 * The package `feed` gets each of these wrong in at least one format. A row names what goes in, and what
 * must be written and must not be written in each format, so that no upgrade brings a defect back.
 */
type Row = {
  readonly row: number
  readonly input: string
  readonly feed: Feed
  readonly written?: Partial<Lists>
  readonly absent?: Partial<Lists>
  /** Rules that the check names, where the input is one that must not be published. */
  readonly refused?: readonly string[]
}

type Lists = { readonly [format in keyof Texts]: readonly string[] }

const picture = sampleMedia({
  url: 'https://example.org/ship.jpg',
  type: 'image/jpeg',
  bytes: 2048,
  alt: 'A ship',
})

const rows: readonly Row[] = [
  {
    row: 1,
    input: 'any item at all',
    feed: sampleFeed([sampleItem()]),
    written: {
      rss: ['<language>en</language>'],
      atom: [
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">',
        '<link rel="alternate" type="text/html" href="https://example.org/bridge"/>',
        '<link rel="self" type="application/atom+xml" href="https://example.org/atom.xml"/>',
      ],
      json: ['"version": "https://jsonfeed.org/version/1.1"', '"authors": [', '"language": "en"'],
    },
    absent: { json: ['"author":'] },
  },
  {
    row: 2,
    input: 'two ends of a CDATA section in title, summary and body',
    feed: sampleFeed([
      sampleItem({ title: 'a ]]> b ]]>', summary: 'c ]]> d ]]>', html: '<p>e ]]> f ]]></p>' }),
    ]),
    written: {
      rss: ['a ]]&#x3E; b ]]&#x3E;', 'c ]]&amp;gt; d ]]&amp;gt;', 'e ]]&amp;gt; f ]]&amp;gt;'],
      atom: ['a ]]&#x3E; b ]]&#x3E;', 'c ]]&#x3E; d ]]&#x3E;', 'e ]]&amp;gt; f ]]&amp;gt;'],
      json: ['"a ]]> b ]]>"', '"c ]]> d ]]>"', '"<p>e ]]&gt; f ]]&gt;</p>"'],
    },
    absent: { rss: [']]>', 'CDATA'], atom: [']]>', 'CDATA'] },
  },
  {
    row: 3,
    input: 'a CDATA end that carries a second link',
    feed: sampleFeed([
      sampleItem({
        title: ']]> ]]><link>https://evil.example/</link>',
        summary: ']]> ]]><link>https://evil.example/</link>',
        html: '<p>]]> ]]></p><link>https://evil.example/</link>',
      }),
    ]),
    absent: {
      rss: ['<link>https://evil.example/'],
      atom: ['<link>https://evil.example/', 'href="https://evil.example/'],
    },
  },
  {
    row: 4,
    input: 'characters that XML forbids',
    feed: sampleFeed([
      sampleItem({ title: 'a\u0000b\u0008c\u000bd\ufffee\uffff', html: '<p>f\u0000g</p>' }),
    ]),
    written: {
      rss: ['<title>abcde</title>', '&lt;p&gt;fg&lt;/p&gt;'],
      atom: ['<title>abcde</title>', '&lt;p&gt;fg&lt;/p&gt;'],
      json: ['"title": "abcde"', '"<p>fg</p>"'],
    },
  },
  {
    row: 5,
    input: 'half of a surrogate pair',
    feed: sampleFeed([sampleItem({ title: 'a\ud83db', summary: 'c\ude00' })]),
    written: {
      rss: ['<title>ab</title>', '<description>c</description>'],
      atom: ['<title>ab</title>', '<summary type="text">c</summary>'],
      json: ['"title": "ab"', '"summary": "c"'],
    },
  },
  {
    row: 6,
    input: 'C1 controls',
    feed: sampleFeed([sampleItem({ title: 'a\u0085b\u0092c', html: '<p>d\u0085e</p>' })]),
    written: {
      rss: ['>abc<', 'p&gt;de&lt;'],
      atom: ['>abc<', 'p&gt;de&lt;'],
      json: ['"abc"', 'de'],
    },
  },
  {
    row: 7,
    input: 'ampersand and less-than in a title',
    feed: sampleFeed([sampleItem({ title: 'AT&T <3 Tom & Jerry' })]),
    written: {
      rss: ['<title>AT&#x26;T &#x3C;3 Tom &#x26; Jerry</title>'],
      atom: ['<title>AT&#x26;T &#x3C;3 Tom &#x26; Jerry</title>'],
      json: ['"title": "AT&T <3 Tom & Jerry"'],
    },
  },
  {
    row: 8,
    input: 'a tag meant literally in a title',
    feed: sampleFeed([sampleItem({ title: 'The <script> tag' })]),
    written: {
      rss: ['<title>The &#x3C;script&#x3E; tag</title>'],
      atom: ['<title>The &#x3C;script&#x3E; tag</title>'],
      json: ['"title": "The <script> tag"'],
    },
  },
  {
    row: 9,
    input: 'less-than in title, description and copyright of the feed',
    feed: sampleFeed([], { title: 'a < b', description: 'c < d', copyright: 'e < f' }),
    written: {
      rss: ['>a &#x3C; b<', '>c &#x3C; d<', '>e &#x3C; f<'],
      atom: ['<title>a &#x3C; b<', '<subtitle>c &#x3C; d<', '<rights>e &#x3C; f<'],
      json: ['"a < b"', '"c < d"'],
    },
  },
  {
    row: 10,
    input: 'the five characters `&amp;` in the feed title',
    feed: sampleFeed([], { title: 'The &amp; entity', description: '&amp;amp;' }),
    written: {
      rss: ['<title>The &#x26;amp; entity</title>', '>&#x26;amp;amp;<'],
      atom: ['<title>The &#x26;amp; entity</title>', '>&#x26;amp;amp;<'],
      json: ['"The &amp; entity"', '"&amp;amp;"'],
    },
  },
  {
    row: 11,
    input: 'ampersand, less-than and quotation marks in the text for a picture',
    feed: sampleFeed([sampleItem({ image: { ...picture, alt: 'Tom & "<Jerry>"' } })]),
    written: {
      rss: ['>Tom &#x26; "&#x3C;Jerry&#x3E;"</media:description>'],
      atom: ['title="Tom &amp; &quot;&lt;Jerry>&quot;"'],
    },
  },
  {
    row: 12,
    input: 'less-than in a tag',
    feed: sampleFeed([sampleItem({ tags: ['a < b'] })]),
    written: {
      rss: ['<category>a &#x3C; b</category>'],
      atom: ['<category term="a &lt; b"/>'],
      json: ['"a < b"'],
    },
  },
  {
    row: 13,
    input: 'tags that are blank or said twice',
    feed: sampleFeed([sampleItem({ tags: ['', ' ', 'harbour', ' harbour '] })]),
    written: {
      rss: ['</dc:creator>\n      <category>harbour</category>\n      <description>'],
      atom: ['</author>\n    <category term="harbour"/>\n    <summary'],
      json: ['"tags": [\n        "harbour"\n      ]'],
    },
  },
  {
    row: 14,
    input: 'a tag that looks like a scheme',
    feed: sampleFeed([sampleItem({ tags: ['news:harbour'] })]),
    written: { rss: ['<category>news:harbour<'], atom: ['<category term="news:harbour"/>'] },
  },
  {
    row: 15,
    input: 'a picture with a title',
    feed: sampleFeed([sampleItem({ image: picture })]),
    written: {
      rss: ['<enclosure url="https://example.org/ship.jpg" length="2048" type="image/jpeg"/>'],
      atom: [
        '<link rel="enclosure" type="image/jpeg" length="2048" href="https://example.org/ship.jpg" title="A ship"/>',
      ],
      json: ['"image": "https://example.org/ship.jpg"'],
    },
  },
  {
    row: 16,
    input: 'a picture of unknown length',
    feed: sampleFeed([sampleItem({ image: { ...picture, bytes: undefined } })]),
    written: {
      rss: [
        'length="0" type="image/jpeg"',
        '<media:content url="https://example.org/ship.jpg" type=',
      ],
      atom: ['rel="enclosure" type="image/jpeg" href='],
    },
    absent: { rss: ['image/jpg'], atom: ['image/jpg', 'length='] },
  },
  {
    row: 17,
    input: 'a media type that the file ending does not tell',
    feed: sampleFeed([sampleItem({ image: { ...picture, type: 'image/webp' } })]),
    written: { rss: ['type="image/webp"'], atom: ['type="image/webp"'] },
    absent: { rss: ['image/jp'], atom: ['image/jp'] },
  },
  {
    row: 18,
    input: 'a picture address without file ending',
    feed: sampleFeed([
      sampleItem({ image: { ...picture, url: 'https://example.org/img/1?a=1&b=2' } }),
    ]),
    written: {
      rss: ['url="https://example.org/img/1?a=1&amp;b=2" length="2048" type="image/jpeg"'],
      atom: ['type="image/jpeg" length="2048" href="https://example.org/img/1?a=1&amp;b=2"'],
      json: ['"image": "https://example.org/img/1?a=1&b=2"'],
    },
  },
  {
    row: 19,
    input: 'one picture as enclosure and as media',
    feed: sampleFeed([sampleItem({ image: picture })]),
    written: {
      rss: [
        '<enclosure url="https://example.org/ship.jpg" ',
        '<media:content url="https://example.org/ship.jpg" fileSize="2048" type="image/jpeg" medium="image">',
      ],
    },
  },
  {
    row: 20,
    input: 'an author without e-mail address',
    feed: sampleFeed([sampleItem()]),
    written: {
      rss: ['<dc:creator>City Desk</dc:creator>'],
      atom: ['<author>\n      <name>City Desk</name>\n    </author>'],
    },
    absent: { rss: ['<author>'], atom: ['<email'] },
  },
  {
    row: 21,
    input: 'an author without name',
    feed: sampleFeed([
      sampleItem({ authors: [{ name: ' ', email: 'desk@example.org', url: undefined }] }),
    ]),
    written: { rss: ['<dc:creator>Harbour Gazette</dc:creator>'] },
    absent: { rss: ['<dc:creator/>'], atom: ['<name/>', 'desk@'], json: ['{}'] },
  },
  {
    row: 22,
    input: 'two authors',
    feed: sampleFeed([
      sampleItem({
        authors: [
          { name: 'City Desk', email: undefined, url: 'https://example.org/desk?a&b' },
          { name: 'Photo Desk', email: undefined, url: undefined },
        ],
      }),
    ]),
    written: {
      rss: ['<dc:creator>City Desk</dc:creator>\n      <dc:creator>Photo Desk</dc:creator>'],
      atom: ['<uri>https://example.org/desk?a&amp;b</uri>', '<name>Photo Desk</name>'],
      json: [
        '"name": "City Desk"',
        '"url": "https://example.org/desk?a&b"',
        '"name": "Photo Desk"',
      ],
    },
  },
  {
    row: 24,
    input: 'no author anywhere',
    feed: sampleFeed([sampleItem({ authors: [] })], {
      author: { name: '', email: undefined, url: undefined },
    }),
    written: {
      rss: ['<dc:creator>Harbour Gazette</dc:creator>'],
      atom: ['  <author>\n    <name>Harbour', '    <author>\n      <name>Harbour'],
    },
  },
  {
    row: 25,
    input: 'a relative link',
    feed: sampleFeed([sampleItem({ url: '/bridge' })]),
    refused: ['U1'],
  },
  {
    row: 26,
    input: 'a link that is a script',
    feed: sampleFeed([sampleItem({ url: 'javascript:alert(1)' })]),
    refused: ['U1'],
  },
  {
    row: 27,
    input: 'an empty link',
    feed: sampleFeed([sampleItem({ url: '' })]),
    refused: ['U1'],
  },
  {
    row: 28,
    input: 'an id that is no address but unique in the world',
    feed: sampleFeed([sampleItem({ id: 'tag:example.org,2026:bridge' })]),
    written: {
      rss: ['<guid isPermaLink="false">tag:example.org,2026:bridge</guid>'],
      atom: ['<id>tag:example.org,2026:bridge</id>'],
      json: ['"id": "tag:example.org,2026:bridge"'],
    },
  },
  {
    row: 28,
    input: 'an id that is a number',
    feed: sampleFeed([sampleItem({ id: '42' })]),
    refused: ['I1'],
  },
  {
    row: 29,
    input: 'a link with spaces and letters of other alphabets',
    feed: sampleFeed([
      sampleItem({ id: 'tag:example.org,2026:1', url: 'https://Bücher.example/über uns?a=ö&b' }),
    ]),
    written: {
      rss: ['<link>https://xn--bcher-kva.example/%C3%BCber%20uns?a=%C3%B6&amp;b</link>'],
      atom: ['href="https://xn--bcher-kva.example/%C3%BCber%20uns?a=%C3%B6&amp;b"'],
      json: ['"url": "https://xn--bcher-kva.example/%C3%BCber%20uns?a=%C3%B6&b"'],
    },
  },
  {
    row: 30,
    input: 'an id that is the link',
    feed: sampleFeed([sampleItem()]),
    written: { rss: ['<guid isPermaLink="true">https://example.org/bridge</guid>'] },
  },
  {
    row: 31,
    input: 'an empty id',
    feed: sampleFeed([sampleItem({ id: '' })]),
    refused: ['I1'],
  },
  {
    row: 32,
    input: 'an empty title',
    feed: sampleFeed([sampleItem({ title: '\u0007' })]),
    refused: ['T1'],
  },
  {
    row: 33,
    input: 'a date that is none',
    feed: sampleFeed([sampleItem({ publishedMs: Number.NaN })]),
    absent: { rss: ['Invalid'], atom: ['Invalid'], json: ['Invalid'] },
    refused: ['Z1'],
  },
  {
    row: 34,
    input: 'the year 12026',
    feed: sampleFeed([sampleItem({ updatedMs: Date.UTC(12026, 0, 1) })]),
    absent: { atom: ['12026'], json: ['12026'] },
    refused: ['Z1', 'D5'],
  },
  {
    row: 35,
    input: 'a date of 1965',
    feed: sampleFeed([sampleItem({ publishedMs: Date.UTC(1965, 4, 1, 8) })]),
    written: {
      rss: ['<pubDate>Sat, 01 May 1965 08:00:00 GMT</pubDate>'],
      atom: ['<published>1965-05-01T08:00:00.000Z</published>'],
      json: ['"date_published": "1965-05-01T08:00:00.000Z"'],
    },
  },
  {
    row: 36,
    input: 'a feed without items, which has a date all the same',
    feed: sampleFeed([], { updatedMs: Date.UTC(1990, 0, 1) }),
    written: {
      rss: ['<lastBuildDate>Mon, 01 Jan 1990 00:00:00 GMT</lastBuildDate>'],
      atom: ['<updated>1990-01-01T00:00:00.000Z</updated>'],
    },
  },
  {
    row: 37,
    input: 'a body without summary',
    feed: sampleFeed([sampleItem({ summary: undefined })]),
    written: { rss: ['<description>&lt;p&gt;The bridge is open.&lt;/p&gt;</description>'] },
    absent: { rss: ['<content:encoded'], atom: ['<summary'], json: ['"summary"'] },
  },
  {
    row: 38,
    input: 'neither summary nor body',
    feed: sampleFeed([sampleItem({ summary: undefined, html: ' ' })]),
    written: {
      rss: ['<description>&lt;p&gt;Bridge reopens&lt;/p&gt;</description>'],
      atom: ['<content type="html">&lt;p&gt;Bridge reopens&lt;/p&gt;</content>'],
      json: ['"content_html": "<p>Bridge reopens</p>"'],
    },
  },
  {
    row: 39,
    input: 'a summary that looks like HTML',
    feed: sampleFeed([sampleItem({ summary: '<b>bold</b> & more' })]),
    written: {
      rss: ['<description>&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; &amp;amp; more</description>'],
      atom: ['<summary type="text">&#x3C;b&#x3E;bold&#x3C;/b&#x3E; &#x26; more</summary>'],
      json: ['"summary": "<b>bold</b> & more"'],
    },
  },
  {
    row: 40,
    input: 'a summary with less-than and no body',
    feed: sampleFeed([sampleItem({ summary: 'a < b', html: '' })]),
    written: {
      rss: ['<content:encoded>&lt;p&gt;a &amp;lt; b&lt;/p&gt;</content:encoded>'],
      json: ['"content_html": "<p>a &lt; b</p>"'],
    },
  },
  {
    row: 44,
    input: 'an item with elements of other namespaces',
    feed: sampleFeed([sampleItem({ image: picture })]),
    written: {
      rss: ['xmlns:media="http://search.yahoo.com/mrss/"', '<media:content '],
    },
  },
  {
    row: 45,
    input: 'an author on an item without content:encoded',
    feed: sampleFeed([sampleItem({ summary: undefined })]),
    written: { rss: ['xmlns:dc="http://purl.org/dc/elements/1.1/"', '<dc:creator>'] },
  },
  {
    row: 46,
    input: 'two items with one id',
    feed: sampleFeed([sampleItem(), sampleItem({ title: 'Another' })]),
    refused: ['I1'],
  },
  {
    row: 47,
    input: 'addresses without path and with capitals in the host',
    feed: sampleFeed([], {
      url: 'https://Example.org',
      addresses: {
        rss: 'https://EXAMPLE.org/rss.xml',
        atom: 'https://EXAMPLE.org/atom.xml',
        json: 'https://EXAMPLE.org/feed.json',
      },
    }),
    written: {
      rss: ['<link>https://example.org/</link>', 'href="https://example.org/rss.xml"'],
      atom: ['<id>https://example.org/atom.xml</id>', 'href="https://example.org/"'],
      json: ['"home_page_url": "https://example.org/"', '"https://example.org/feed.json"'],
    },
  },
  {
    row: 48,
    input: 'a language that is a word',
    feed: sampleFeed([sampleItem({ language: 'english' })], { language: 'english' }),
    absent: { rss: ['english'], atom: ['english'], json: ['english'] },
    refused: ['F1'],
  },
  {
    row: 49,
    input: 'no items',
    feed: sampleFeed([]),
    absent: { rss: ['<item'], atom: ['<entry'] },
    written: { json: ['"items": []'] },
  },
  {
    row: 49,
    input: 'emoji and right-to-left text',
    feed: sampleFeed([
      sampleItem({
        title: 'الجسر مفتوح 👩‍👩‍👧 شالوم',
        html: '<p dir="rtl" lang="ar">الجسر مفتوح 🌉</p>',
        language: 'ar',
      }),
    ]),
    written: {
      rss: ['<title>الجسر مفتوح 👩‍👩‍👧 شالوم</title>', 'dir="rtl"'],
      atom: ['<entry xml:lang="ar">', '<title>الجسر مفتوح 👩‍👩‍👧 شالوم</title>'],
      json: ['"title": "الجسر مفتوح 👩‍👩‍👧 شالوم"', '"language": "ar"'],
    },
  },
]

test.each(rows)('row $row: $input', ({ absent, feed, refused = [], written }) => {
  const documents = writeDocuments(feed)
  const texts = writeTexts(feed)

  for (const format of ['rss', 'atom', 'json'] as const) {
    for (const part of written?.[format] ?? []) expect(texts[format]).toContain(part)
    for (const part of absent?.[format] ?? []) expect(texts[format]).not.toContain(part)
  }
  const findings = checkFeed(feed, documents).filter(({ severity }) => severity !== 'info')
  expect([...new Set(findings.map(({ ruleId }) => ruleId))]).toEqual(refused)
  expect(findings.some(({ severity }) => severity === 'error')).toBe(refused.length > 0)
})

test('row 49: two thousand items and a body of ten megabytes', () => {
  const items = Array.from({ length: 2000 }, (_, index) =>
    sampleItem({
      id: `https://example.org/${index}`,
      url: `https://example.org/${index}`,
      html: index === 0 ? `<p>${'ten letters '.repeat(900_000)}</p>` : '<p>Short.</p>',
    }),
  )
  const feed = sampleFeed(items)
  const findings = checkFeed(feed, writeDocuments(feed))
  expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['S1', 'D5']))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
