import { describe, expect, test } from 'vitest'
import { checkFeed } from '../write/check-feed.ts'
import { sampleFeed, sampleItem, writeDocuments } from '../write/sample-feed.ts'

const feed = sampleFeed([sampleItem()], {
  tombstones: [
    {
      id: 'tag:example.org,2026:tolls',
      url: 'https://example.org/tolls',
      publishedMs: Date.UTC(2025, 2, 1),
      goneMs: Date.UTC(2025, 2, 3, 10, 30),
    },
  ],
})

describe('sameTombstones', () => {
  test('finds nothing in what the formats write', () => {
    expect(checkFeed(feed, writeDocuments(feed))).toEqual([])
  })

  test.each([
    ['another story', 'rss.xml', '2026:tolls', '2026:taxes'],
    ['another date', 'atom.xml', 'T10:30', 'T10:31'],
    ['no tombstone', 'feed.json', '"deleted"', '"removed"'],
    ['one that ends later than the feed, and so is still an item', 'rss.xml', 'T10:30', 'T12:30'],
  ])('finds %s in %s', (_, file, from, to) => {
    const damaged = writeDocuments(feed).map((document) =>
      document.path === file ? { ...document, text: document.text.replace(from, to) } : document,
    )
    const rules = checkFeed(feed, damaged).map(({ ruleId, path }) => [ruleId, path])
    expect(rules).toContainEqual(['Z1', file])
  })
})
