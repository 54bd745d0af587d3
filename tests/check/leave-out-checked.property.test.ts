import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaveOutChecked } from '../../src/check/leave-out-checked.ts'
import type { Document, Feed, Item } from '../../src/model/item.ts'
import type { CheckedFeed, WrittenFeed } from '../../src/model/written-feed.ts'
import { keyItems } from '../../src/write/key-feed.ts'
import { prepareFeed } from '../../src/write/prepare-feed.ts'
import { checkAsBuild, holdAsLast } from '../write/check-feed.ts'
import { sampleFeed, sampleItem, sampleMedia, writeDocuments } from '../write/sample-feed.ts'

const ITEMS = ['ferry', 'quay', 'lamp', 'gull'].flatMap((name, index) =>
  ['', ' again'].map((more) =>
    sampleItem({
      id: `https://example.org/${name}`,
      url: `https://example.org/${name}`,
      title: `The ${name}${more}`,
      language: index === 1 ? 'fr' : 'en',
      tags: [name],
      publishedMs: Date.UTC(2025, 2, index + 1),
      updatedMs: Date.UTC(2025, 2, index + 2 + more.length),
      ...(index === 2 && { image: sampleMedia({ alt: 'A lamp' }) }),
    }),
  ),
)

const GONE = {
  id: 'https://example.org/gone',
  url: 'https://example.org/gone',
  publishedMs: Date.UTC(2025, 1, 1),
  goneMs: Date.UTC(2025, 2, 1),
}

/* What can part, join or hide items, and what breaks rules here and there. */
const PIECES = [
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ',
    '?>',
    '<',
    '>',
    '&',
    '"',
    '\\',
    ',',
    ' ',
    '\u0085',
  ],
  ...['<item>', '</item>', '<item/>', '<entry>', '</entry>', '</channel>', '<ttl>60</ttl>', '<a>'],
  ...['\n    {', '\n    }', '{', '}', '[', ']', '\n  "items": [\n    {', '"id": "x",', '</a>'],
  ...[' xmlns:dc="urn:x"', ' xml:lang="de"', '<title>x</title>', '<dc:date>x</dc:date>'],
  '<x:valid xmlns:x="http://purl.org/dc/terms/">end=2025-03-02T00:00:00Z</x:valid>',
]

const feeds = fc
  .record({
    items: fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 3, maxLength: 7 }),
    facts: fc.oneof(
      { weight: 8, arbitrary: fc.constant({}) },
      fc.constantFrom<Partial<Feed>>(
        { language: 'fr' },
        { title: 'Another' },
        { tombstones: [GONE] },
      ),
    ),
    day: fc.constantFrom(20, 21),
  })
  .map(({ items, facts, day }) =>
    sampleFeed(items, { ...facts, updatedMs: Date.UTC(2025, 2, day) }),
  )

const edit = fc.record({
  file: fc.nat({ max: 2 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...PIECES, ''),
  // What is put where: before a line, or in the place of one or more.
  lines: fc.nat({ max: 12 }),
  copies: fc.nat({ max: 30 }),
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function damage(documents: readonly Document[], edits: readonly Edit[]): readonly Document[] {
  return documents.map((document, index) => {
    const mine = edits.filter(({ file }) => file === index)
    return { ...document, text: mine.reduce(damageText, document.text) }
  })
}

function damageText(text: string, { at, piece, lines, copies }: Edit): string {
  const all = text.split('\n')
  const line = Math.floor(at * all.length)
  const copied = copies > 15 ? all.slice(copies, copies + lines) : []
  all.splice(line, copies % 2 === 0 ? 0 : lines, ...copied)
  return `${all.slice(0, line).join('\n')}${piece}\n${all.slice(line).join('\n')}`
}

/* A last build that wrote something odd that passed, or else what it should have written. */
function writeLast(feed: Feed, edits: readonly Edit[]): readonly Document[] {
  const good = writeDocuments(feed)
  return damage(good, edits).map((document, index) => {
    const alone = good.map((other, at) => (at === index ? document : other))
    return checkAsBuild(feed, alone).length === 0 ? document : (good[index] ?? document)
  })
}

test('a check that leaves out what passed before finds what the whole one finds', () => {
  let left = 0
  fc.assert(
    fc.property(
      feeds,
      feeds,
      fc.array(edit, { maxLength: 3 }),
      fc.array(edit, { maxLength: 3 }),
      (before, now, oldEdits, edits) => {
        const last = holdAsLast(before, writeLast(before, oldEdits))
        // What was odd and passed may be written again.
        for (const all of [edits, [...oldEdits, ...edits], oldEdits]) {
          const documents = damage(writeDocuments(now), all)
          const found = checkAsBuild(now, documents, last)
          expect(found).toEqual(checkAsBuild(now, documents))
          left += countLeft(now, documents, last)
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(left).toBeGreaterThan(40)
})

/** A feed that is to be written after `last`. */
function holdAsNew(given: Feed, last: CheckedFeed): WrittenFeed {
  return { given, ready: prepareFeed(given), documents: [], itemKeys: keyItems(given), last }
}

function countLeft(given: Feed, documents: readonly Document[], last: CheckedFeed): number {
  const written = holdAsNew(given, last)
  return documents.filter((document) => {
    const remainder = leaveOutChecked({ ...document, address: '' }, written)
    return remainder !== undefined && remainder.given.items.length < given.items.length
  }).length
}

test('leaves out what passed before, and nothing that is to say something else', () => {
  const items = ITEMS.slice(0, 8).filter((_, index) => index % 2 === 0)
  const before = sampleFeed(items)
  const last = holdAsLast(before, writeDocuments(before))
  const count = (given: Feed) => {
    const [document] = writeDocuments(given)
    if (document === undefined) return undefined
    return leaveOutChecked({ ...document, address: '' }, holdAsNew(given, last))?.ready.items.length
  }
  const replace = (at: number, facts: Partial<Item>) =>
    items.map((item, index) => (index === at ? { ...item, ...facts } : item))
  expect(count(before)).toBe(1)
  expect(count(sampleFeed(items, { updatedMs: Date.UTC(2025, 5, 1) }))).toBe(1)
  expect(count(sampleFeed(replace(2, { title: 'Another' })))).toBe(2)
  expect(count(sampleFeed([...items.slice(1), ...items.slice(0, 1)]))).toBe(1)
  // The same text, of which something else was to be said.
  expect(count(sampleFeed(replace(2, { banner: 'https://example.org/wide.png' })))).toBe(2)
  expect(count(sampleFeed(replace(2, { id: items[1]?.id ?? '' })))).toBeUndefined()
  expect(count(sampleFeed(items, { language: 'fr' }))).toBeUndefined()
})

describe('the whole is checked', () => {
  const items = ITEMS.slice(0, 8).filter((_, index) => index % 2 === 0)
  const LINK = '<link>https://example.org/lamp</link>'
  const END = '<x:valid xmlns:x="http://purl.org/dc/terms/">end=2025-04-02T00:00:00Z</x:valid>'
  const edit = (documents: readonly Document[], from: string, to: string) =>
    documents.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) }))

  test('where a namespace that only a later item needs is gone', () => {
    const feed = sampleFeed(items)
    const documents = edit(writeDocuments(feed), 'xmlns:media=', 'xmlns:other=')
    const found = checkAsBuild(feed, documents, holdAsLast(feed, writeDocuments(feed)))
    expect(found.map(({ path, ruleId }) => `${path} ${ruleId}`)).toContain('rss.xml X4')
    expect(found).toEqual(checkAsBuild(feed, documents))
  })

  test('where an item has become a tombstone, now that its end is behind the date of the feed', () => {
    const [before, now] = [
      sampleFeed(items),
      sampleFeed(items, { updatedMs: Date.UTC(2025, 3, 3) }),
    ]
    const last = edit(writeDocuments(before), LINK, LINK + END)
    const documents = edit(writeDocuments(now), LINK, LINK + END)
    expect(checkAsBuild(before, last)).toEqual([])
    const found = checkAsBuild(now, documents, holdAsLast(before, last))
    expect(found.map(({ path, ruleId }) => `${path} ${ruleId}`)).toContain('rss.xml Z1')
    expect(found).toEqual(checkAsBuild(now, documents))
  })
})
