import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Body } from '../../src/model/article.ts'
import { decodeBody, encodeBody, measureBody } from '../../src/state/encode-body.ts'
import { packRemovals, unpackRemovals } from '../../src/state/pack-removals.ts'
import { packRows, unpackRows } from '../../src/state/pack-rows.ts'
import { readWords } from '../../src/text/read-words.ts'

const text = fc.array(fc.stringMatching(/^[A-Za-z0-9 .ä漢]{0,30}$/), { maxLength: 8 })
const numbers = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 6 })

function makeBody(paragraphs: readonly string[], targets: readonly number[]): Body {
  let start = 0
  const ranges = paragraphs.map((paragraph) => {
    const range = { start, end: start + paragraph.length, kind: 'list' as const }
    start = range.end + 1
    return range
  })
  return { ...readWords(paragraphs.join('\n'), ranges), targets: Uint32Array.from(targets) }
}

function encode(body: Body): Uint8Array {
  const bytes = new Uint8Array(measureBody(body))
  encodeBody(body, bytes)
  return bytes
}

test('a body is read as it was written', () => {
  fc.assert(
    fc.property(text, numbers, (paragraphs, targets) => {
      const body = makeBody(paragraphs, targets)
      expect(decodeBody(encode(body))).toEqual(body)
    }),
  )
})

test('a body of which a byte is another is not read', () => {
  fc.assert(
    fc.property(
      text,
      numbers,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (all, targets, at, by) => {
        const bytes = encode(makeBody(all, targets))
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ by
        expect(decodeBody(bytes)).toBeUndefined()
      },
    ),
  )
  expect(decodeBody(new Uint8Array())).toBeUndefined()
})

test('objects are packed and opened one by one, with what they leave at its default', () => {
  const defaults = { title: '', tags: [] as readonly string[], isDraft: false, length: undefined }
  const row = fc.record({
    title: fc.constantFrom('', 'Ferry', 'Moon'),
    tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    isDraft: fc.boolean(),
    length: fc.option(fc.nat(9), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const open = unpackRows<Readonly<Record<string, unknown>>>(
        JSON.parse(JSON.stringify(packRows(rows, defaults))),
        defaults,
      )
      expect(rows.map((_, at) => open(at))).toEqual(rows)
    }),
  )
  expect(packRows([defaults, defaults], defaults)).toEqual({})
})

test('removals are packed and opened article by article', () => {
  const removal = fc.record({
    start: fc.nat(),
    end: fc.nat(),
    ruleId: fc.constantFrom('share-bar', 'byline'),
    confidence: fc.constantFrom(0.5, 0.85, 0.99),
    reason: fc.string(),
  })
  fc.assert(
    fc.property(fc.array(fc.array(removal, { maxLength: 3 })), (articles) => {
      const packed = JSON.parse(JSON.stringify(packRemovals(articles)))
      expect(articles.map((_, at) => unpackRemovals(packed, at))).toEqual(articles)
    }),
  )
})
