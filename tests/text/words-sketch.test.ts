import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/text/read-words.ts'
import { sampleWords } from '../../src/text/sample-words.ts'
import { shingleWords } from '../../src/text/shingle-words.ts'
import {
  compareSketches,
  listShingles,
  makeShingleFilter,
  sketchWords,
} from '../../src/text/sketch-words.ts'

const read = (text: string) => readWords(text, [{ start: 0, end: text.length }]).words
const makeText = (subject: string, length: number) =>
  Array.from({ length }, (_, at) => `${subject}${at}`).join(' ')
const compare = (a: string, b: string) =>
  compareSketches(sketchWords(read(a)), sketchWords(read(b)))

const STORY = makeText('gull', 300)

describe('a sketch', () => {
  test('is short and stays the same from build to build', () => {
    expect(sketchWords(read(STORY))).toHaveLength(160)
    expect(sketchWords(read('The ferry left the quay at noon'))).toBe(
      sketchWords(read('the FERRY left the quay, at noon')),
    )
    expect(sketchWords(read('The ferry left the quay at noon'))).toMatchInlineSnapshot(
      `"2VL0_Qc2S2aE8vs"`,
    )
  })

  test('of a text without words is empty and like no other', () => {
    expect(sketchWords(new Uint32Array())).toBe('')
    expect(compareSketches('', '')).toBe(0)
    expect(compare('', STORY)).toBe(0)
  })

  test.each([
    ['itself', STORY, 1, 1],
    [
      'itself with two words edited',
      STORY.replace('gull40', 'tern').replace('gull200', 'tern'),
      0.75,
      1,
    ],
    ['itself with a passage added', `${STORY} ${makeText('tern', 30)}`, 0.75, 1],
    ['half of itself', makeText('gull', 150), 0.25, 0.75],
    ['another text', makeText('tern', 300), 0, 0],
  ])('compared with that of %s', (_, other, least, most) => {
    expect(compare(STORY, other)).toBeGreaterThanOrEqual(least)
    expect(compare(STORY, other)).toBeLessThanOrEqual(most)
  })

  test('tells all that two short texts share', () => {
    expect(compare('a b c d e f', 'b c d e f g')).toBeCloseTo(1 / 3)
    expect(compare('a b', 'a b')).toBe(1)
    expect(compare('a b', 'b a')).toBe(0)
  })

  test('passes the filter of all that it shares a shingle with', () => {
    const words = fc
      .array(fc.constantFrom(...'abc'), { maxLength: 12 })
      .map((list) => sketchWords(read(list.join(' '))))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), words, (some, sketch) => {
        const held = new Set(some.flatMap(listShingles))
        const isShared = listShingles(sketch).some((shingle) => held.has(shingle))
        if (isShared) expect(makeShingleFilter(some)(sketch)).toBe(true)
      }),
    )
    expect(makeShingleFilter([sketchWords(read(STORY))])(sketchWords(read('a b c')))).toBe(false)
  })

  test('compares the same both ways', () => {
    const words = fc
      .array(fc.constantFrom(...'abc'), { maxLength: 60 })
      .map((list) => list.join(' '))
    fc.assert(fc.property(words, words, (a, b) => compare(a, b) === compare(b, a)))
  })
})

describe('a sample', () => {
  test('is sorted, distinct, and about an eighth of a long text', () => {
    const sample = sampleWords(read(`${makeText('gull', 4000)} ${makeText('gull', 4000)}`))
    expect([...sample]).toEqual([...new Set(sample)].sort((a, b) => a - b))
    expect(sample.length).toBeGreaterThan(400)
    expect(sample.length).toBeLessThan(600)
  })

  test('holds the sample of a part of the text', () => {
    const sample = new Set(sampleWords(read(makeText('gull', 2000))))
    const part = sampleWords(read(makeText('gull', 1000)))
    expect(part.every((shingle) => sample.has(shingle))).toBe(true)
  })

  test('holds 16 shingles of a text that has so many', () => {
    expect(sampleWords(read(makeText('gull', 40)))).toHaveLength(16)
    expect(sampleWords(read(makeText('gull', 10)))).toHaveLength(6)
    expect(sampleWords(new Uint32Array())).toHaveLength(0)
  })
})

test('a sketch holds the smallest shingles, however many there are and however often', () => {
  const word = fc.integer({ min: 0, max: 40 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.boolean(), (numbers, isMixed) => {
      const words = Uint32Array.from(numbers, (one, at) => (isMixed ? one * 7919 + at : one))
      const all = [...shingleWords(words, 2 ** 32)].map((shingle) => shingle >>> 2)
      const smallest = [...new Set(all)].toSorted((a, b) => a - b).slice(0, 32)
      const sketch = sketchWords(words)
      expect(sketch).toHaveLength(smallest.length * 5)
      expect(listShingles(sketch)).toEqual(listShingles(sketch).toSorted())
      const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
      const numbersOf = listShingles(sketch).map((signs) =>
        [...signs].reduce((sum, sign) => sum * 64 + digits.indexOf(sign), 0),
      )
      expect(numbersOf).toEqual(smallest)
    }),
  )
})
