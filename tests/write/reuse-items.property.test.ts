import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Feed } from '../../src/model/item.ts'
import { keyItems } from '../../src/write/key-feed.ts'
import { renderFeed } from '../../src/write/render-feed.ts'
import { reuseItems } from '../../src/write/reuse-items.ts'
import { holdAsLast } from './check-feed.ts'
import { sampleFeed, sampleItem, sampleMedia, writeDocuments } from './sample-feed.ts'

const sound = sampleMedia({ url: 'https://example.org/a.mp3', type: 'audio/mpeg', seconds: 60 })

const items = fc
  .record({
    number: fc.nat({ max: 9 }),
    title: fc.constantFrom('Tide', 'Tide & moon', '</item>', '"items": [\n    {', '\n    }'),
    html: fc.constantFrom('<p>High at noon.</p>', '<p>&lt;item&gt; &amp; \u{1f41f}</p>', '', ']]>'),
    language: fc.constantFrom('en', 'fr'),
    summary: fc.constantFrom(undefined, 'A sentence.', '<entry>'),
    attachments: fc.constantFrom([], [sound]),
    tags: fc.constantFrom([], ['harbour', 'tide']),
  })
  .map(({ number, ...facts }) =>
    sampleItem({
      id: `https://example.org/${number}`,
      url: `https://example.org/${number}`,
      publishedMs: Date.UTC(2025, 2, number + 1),
      updatedMs: Date.UTC(2025, 2, number + 2),
      ...facts,
    }),
  )

const some = fc.array(items, { minLength: 6, maxLength: 12 })
const facts = fc.constantFrom<Partial<Feed>>(
  {},
  {},
  { language: 'fr', title: 'Gazette', tagScheme: 'https://example.org/tags/' },
  {
    podcast: {
      category: ['News'],
      image: undefined,
      isExplicit: false,
      ownerEmail: undefined,
      type: 'episodic',
    },
  },
  {
    tombstones: [
      { id: 'urn:x:1', url: 'https://example.org/gone', publishedMs: 0, goneMs: Date.UTC(2025, 3) },
    ],
  },
)

const places = fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 5, maxLength: 12 })

/* Two feeds that share most of their items, in any order. */
const pairs = fc
  .record({ all: some, before: places, now: places, oldFacts: facts, newFacts: fc.option(facts) })
  .map(({ all, before, now, oldFacts, newFacts }) => {
    const pick = (some: readonly number[]) => some.flatMap((place) => all[place] ?? [])
    return [
      sampleFeed(pick(before), oldFacts),
      sampleFeed(pick(now), { ...(newFacts ?? oldFacts), updatedMs: Date.UTC(2025, 4, 1) }),
    ] as const
  })

test('documents with items of the last ones are those that are rendered whole', async () => {
  let reused = 0
  await fc.assert(
    fc.asyncProperty(pairs, async ([before, now]) => {
      const last = holdAsLast(before, writeDocuments(before))
      const rendered = (await renderFeed(now, () => [], last)).documents
      const whole = writeDocuments(now)
      expect(rendered.map(({ path, text }) => ({ path, text }))).toEqual(whole)
      reused += now.items.length - reuseItems(now, keyItems(now), last).feed.items.length
    }),
    { numRuns: 200 },
  )
  expect(reused).toBeGreaterThan(100)
})
