import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/item.ts'
import { checkAsBuild, checkFeed } from '../write/check-feed.ts'
import { sampleFeed, sampleItem, sampleMedia, writeDocuments } from '../write/sample-feed.ts'

const feed = sampleFeed(
  [
    sampleItem({
      tags: ['harbour', 'traffic'],
      image: sampleMedia({ bytes: 9, alt: 'The bridge' }),
    }),
    sampleItem({
      id: 'tag:example.org,2026:market',
      url: 'https://example.org/market',
      title: 'Market moves',
      language: 'fr',
    }),
  ],
  { folder: 'world' },
)
const documents = writeDocuments(feed)

/* What is done to one of the documents, and which rule is to see it. */
type Damage = readonly [rule: string, file: string, what: string, from: string, to: string]

const MARKET = 'tag:example.org,2026:market'
const BRIDGE = 'https://example.org/bridge'

const damages: readonly Damage[] = [
  ['X0', 'rss.xml', 'a tag that is not closed', '</channel>', ''],
  ['X0', 'rss.xml', 'an entity of HTML', 'Bridge reopens', 'Bridge&nbsp;reopens'],
  ['X0', 'rss.xml', 'a bare ampersand', 'Bridge reopens', 'Bridge & market'],
  ['X0', 'rss.xml', 'another root element', 'rss', 'rdf'],
  ['X0', 'atom.xml', 'a second root element', '</feed>', '</feed><feed/>'],
  ['X0', 'atom.xml', 'an attribute said twice', 'rel="self"', 'rel="self" rel="self"'],
  ['X0', 'atom.xml', 'a control character', 'Bridge reopens', 'Bridge\u0007reopens'],
  ['X0', 'feed.json', 'a comma too many', '"items": [', '"items": [,'],
  ['X0', 'feed.json', 'the version before', 'version/1.1', 'version/1'],
  ['X0', 'feed.json', 'a number for a title', '"Bridge reopens"', '7'],
  ['X1', 'rss.xml', 'no declaration', '<?xml version="1.0" encoding="utf-8"?>\n', ''],
  ['X1', 'atom.xml', 'a DOCTYPE', '<feed', '<!DOCTYPE feed><feed'],
  ['X1', 'feed.json', 'white space first', '{', ' {'],
  ['X2', 'rss.xml', 'a C1 control', 'Bridge reopens', 'Bridge\u0085reopens'],
  ['X2', 'rss.xml', 'a replacement character', 'Bridge reopens', 'Bridge\ufffdreopens'],
  ['X2', 'atom.xml', 'a reference to a C1 control', 'Bridge reopens', 'Bridge&#x85;reopens'],
  ['X2', 'atom.xml', 'a reference to it in the feed', 'Harbour Gazette', 'Harbour&#133;Gazette'],
  ['X2', 'feed.json', 'an escaped control', 'Bridge reopens', 'Bridge\\u0000reopens'],
  ['X2', 'feed.json', 'half of a surrogate pair', 'Bridge reopens', 'Bridge\\ud83dreopens'],
  ['X3', 'rss.xml', 'a CDATA section', 'Bridge reopens', '<![CDATA[Bridge reopens]]>'],
  ['X4', 'rss.xml', 'an undeclared prefix', 'xmlns:media=', 'xmlns:other='],
  ['F1', 'rss.xml', 'no language', '<language>en</language>', ''],
  ['F1', 'atom.xml', 'no subtitle', '<subtitle>News from the harbour</subtitle>', ''],
  ['F1', 'rss.xml', 'another own address', 'org/rss.xml', 'org/feed.xml'],
  ['F1', 'atom.xml', 'another own type', 'application/atom+xml', 'application/xml'],
  ['F1', 'feed.json', 'no own address', '"feed_url"', '"feed_uri"'],
  ['F2', 'rss.xml', 'metadata behind the items', '</channel>', '<ttl>60</ttl></channel>'],
  ['F3', 'rss.xml', 'a blank author', '<dc:creator>City Desk<', '<dc:creator> <'],
  [
    'F3',
    'feed.json',
    'no author',
    '"authors": [\n        {\n          "name": "City Desk"\n        }\n      ]',
    '"authors": []',
  ],
  [
    'F4',
    'atom.xml',
    'a feed id with capitals',
    '<id>https://example.org/atom',
    '<id>https://Example.org/atom',
  ],
  ['I1', 'rss.xml', 'an id said twice', `>${MARKET}<`, `>${BRIDGE}<`],
  ['I1', 'atom.xml', 'no id', `<id>${MARKET}</id>`, ''],
  ['I1', 'feed.json', 'an id that is a number', `"id": "${MARKET}"`, '"id": "42"'],
  ['I2', 'rss.xml', 'a wrong isPermaLink', 'isPermaLink="false"', 'isPermaLink="true"'],
  ['I2', 'rss.xml', 'no isPermaLink', ' isPermaLink="true"', ''],
  ['U1', 'rss.xml', 'a relative link', '<link>https://example.org/market<', '<link>/market<'],
  ['U1', 'atom.xml', 'a script', 'href="https://example.org/market"', 'href="javascript:alert(1)"'],
  [
    'U1',
    'feed.json',
    'a space in an address',
    '"url": "https://example.org/market"',
    '"url": "https://example.org/the market"',
  ],
  ['U1', 'feed.json', 'a relative picture', '"https://example.org/b.png"', '"b.png"'],
  ['T1', 'atom.xml', 'a blank title', '<title>Market moves<', '<title> <'],
  ['T1', 'feed.json', 'a title on two lines', 'Market moves', 'Market\\nmoves'],
  ['T2', 'atom.xml', 'a title of type html', '<title>Market', '<title type="html">Market'],
  ['D1', 'rss.xml', 'a wrong day of the week', 'Mon, 03 Mar 2025 10', 'Tue, 03 Mar 2025 10'],
  ['D1', 'rss.xml', 'another zone', '10:00:00 GMT', '10:00:00 +0000'],
  ['D1', 'atom.xml', 'no zone', '10:00:00.000Z', '10:00:00'],
  ['D1', 'feed.json', 'a date that is none', '2025-03-03T10:00:00.000Z', 'yesterday'],
  ['D2', 'feed.json', 'a change before publication', '_modified": "2025', '_modified": "2024'],
  ['D2', 'atom.xml', 'no date', '<published>2025-03-03T10:00:00.000Z</published>', ''],
  ['C1', 'atom.xml', 'no body', '&lt;p&gt;The bridge is open.&lt;/p&gt;', ''],
  [
    'C8',
    'rss.xml',
    'no description before the body',
    '<description>Traffic crosses the river again.</description>',
    '',
  ],
  [
    'M1',
    'rss.xml',
    'a second enclosure',
    '<media:content',
    '<enclosure url="https://example.org/c.png" type="image/png" length="1"/><media:content',
  ],
  [
    'M2',
    'rss.xml',
    'an invented media type',
    'length="9" type="image/png"',
    'length="9" type="image/jpg"',
  ],
  ['M2', 'atom.xml', 'no media type', ' type="image/png"', ''],
  ['M3', 'rss.xml', 'a negative length', 'length="9"', 'length="-1"'],
  ['M3', 'rss.xml', 'no length', ' length="9"', ''],
  ['Cat', 'rss.xml', 'a blank tag', '<category>traffic<', '<category> <'],
  ['Cat', 'atom.xml', 'a tag said twice', 'term="traffic"', 'term="harbour"'],
  ['Z1', 'rss.xml', 'another feed title', '<title>Harbour Gazette<', '<title>Gazette<'],
  ['Z1', 'atom.xml', 'another date of the feed', '11:00:00.000Z', '12:00:00.000Z'],
  ['Z1', 'atom.xml', 'another id', `<id>${MARKET}<`, '<id>tag:example.org,2026:mkt<'],
  [
    'Z1',
    'rss.xml',
    'another link',
    '<link>https://example.org/market<',
    '<link>https://example.org/mkt<',
  ],
  ['Z1', 'feed.json', 'another title', 'Market moves', 'Market rests'],
  ['Z1', 'atom.xml', 'another summary', 'Traffic crosses', 'Nobody crosses'],
  ['Z1', 'feed.json', 'another body', 'The bridge is open.', 'The bridge is shut.'],
  ['Z1', 'rss.xml', 'another date', 'Mon, 03 Mar 2025 10', 'Mon, 03 Mar 2025 09'],
  ['Z1', 'atom.xml', 'another author', '<name>City Desk', '<name>Night Desk'],
  ['Z1', 'rss.xml', 'another tag', '<category>traffic', '<category>ships'],
  ['Z1', 'feed.json', 'another picture', 'org/b.png', 'org/c.png'],
  ['Z1', 'atom.xml', 'another language of an item', '<entry xml:lang="fr">', '<entry>'],
]

function damage([, file, , from, to]: Damage): readonly Document[] {
  return documents.map(({ path, text }) => {
    if (path !== `world/${file}`) return { path, text }
    expect(text).toContain(from)
    // A function, since a replacement text would take `$` for a pattern.
    return { path, text: from === 'rss' ? text.replaceAll(from, to) : text.replace(from, () => to) }
  })
}

describe('checkWritten', () => {
  test('finds nothing wrong with what is written', () => {
    expect(checkFeed(feed, documents)).toEqual([])
  })

  test.each(damages)('%s in %s: %s', (...row) => {
    const [rule, file] = row
    const problems = checkFeed(feed, damage(row))
    expect(problems.map((problem) => `${problem.ruleId} ${problem.path}`)).toContain(
      `${rule} world/${file}`,
    )
    expect(new Set(problems.map((problem) => problem.path))).toEqual(new Set([`world/${file}`]))
    expect(checkAsBuild(feed, damage(row))).toEqual(
      problems.filter(({ severity }) => severity === 'error'),
    )
    for (const { message } of problems) expect(message).toMatch(/^Unexpected .+, expected .+/u)
  })

  test.each([
    ['rss.xml', '</channel>', '', '38:1'],
    ['feed.json', '"items": [', '"items": [,', '13:13'],
    ['feed.json', '"Bridge reopens"', '7', '17:7'],
  ])('says where %s is malformed', (file, from, to, place) => {
    const [problem] = checkFeed(feed, damage(['X0', file, '', from, to]))
    expect(`${problem?.line}:${problem?.column}`).toBe(place)
  })

  test.each([
    ['one item less', feed.items.slice(0, 1)],
    ['the items in another order', feed.items.toReversed()],
    ['an item more', [...feed.items, sampleItem({ id: 'tag:example.org,2026:more' })]],
  ])('refuses documents with %s', (_, items) => {
    const problems = checkFeed(feed, writeDocuments({ ...feed, items }))
    expect(problems.map((problem) => `${problem.ruleId} ${problem.path}`)).toEqual([
      'Z1 world/rss.xml',
      'Z1 world/atom.xml',
      'Z1 world/feed.json',
    ])
  })
})
