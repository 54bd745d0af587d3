import { expect, test } from 'vitest'
import { createArena } from '../../src/dedupe/arena.ts'
import { createComparison, type Known } from '../../src/dedupe/create-comparison.ts'
import { makeEntry } from '../../src/dedupe/entry.ts'
import { readWords } from '../../src/text/read-words.ts'
import { holdWords } from '../../src/text/words.ts'

function makeTestEntry(text: string, serial: number) {
  const words = readWords(text, [{ start: 0, end: text.length }])
  const document = {
    id: `${serial}`,
    title: undefined,
    dateMs: undefined,
    revision: text,
    ...holdWords(words),
  }
  return makeEntry(document, serial, { recurring: new Set(), arena: createArena() })
}

const TEXT = 'the ferry left the quay at noon and came back when the fog had gone'
const first = makeTestEntry(TEXT, 1)
const second = makeTestEntry(`${TEXT} again`, 2)
const other = makeTestEntry('a seal sat down on the slip below the chapel', 3)
const compare = createComparison({ minCoverage: 0.6, maxConflicts: 0.0175 })

test('two entries make a pair, or nothing, and both is noted', () => {
  const now: Known = new Map()
  const pair = { a: first, b: second, coverage: 1, conflicts: 0, isStated: false }
  expect(compare(second, first, { before: new Map(), now })).toEqual(pair)
  expect(compare(first, second, { before: new Map(), now })).toEqual(pair)
  expect(compare(other, first, { before: new Map(), now })).toBeUndefined()
  expect([...now.values()]).toEqual([
    { coverage: 1, conflicts: 0 },
    { coverage: 1, conflicts: 0 },
    undefined,
  ])
})

test('what was compared before is not compared again', () => {
  const noted: Known = new Map()
  compare(second, first, { before: new Map(), now: noted })
  compare(other, first, { before: new Map(), now: noted })
  const [key = 0, otherKey = 0] = noted.keys()
  const before: Known = new Map([
    [key, undefined],
    [otherKey, { coverage: 0.7, conflicts: 0 }],
  ])
  expect(compare(second, first, { before, now: new Map() })).toBeUndefined()
  expect(compare(other, first, { before, now: new Map() })?.coverage).toBe(0.7)
})
