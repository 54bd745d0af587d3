import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORBIDDEN } from '../../src/text/forbidden-characters.ts'
import { normaliseLine, normaliseText } from '../../src/text/normalise-text.ts'

/* What the documentation says, without a way past it. */
function normaliseSlowly(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu, ' ')
    .normalize('NFC')
}

test('every character alone, and before a mark that may join it, becomes what it should', () => {
  const changed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) =>
      normaliseText(character) !== normaliseSlowly(character) ||
      normaliseText(`${character}\u0308`) !== normaliseSlowly(`${character}\u0308`),
  )
  expect(changed).toEqual([])
})

test('every text becomes what it should', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom(
      'a',
      'é',
      'й',
      '–',
      '€',
      '\u0308',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ufffd',
      '\u0085',
    ),
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('')
      expect(normaliseText(text)).toBe(normaliseSlowly(text))
    }),
    { numRuns: 3000 },
  )
})

test('every line is on one line, with single spaces', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom('a', 'é', '–', ' ', ' ', '\n', '\t', '\r', '\u00a0', '\u2028', '\u3000'),
    fc.constantFrom('\ufeff', '\u200b', '\u0308', '\v', '\f'),
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('')
      expect(normaliseLine(text)).toBe(normaliseSlowly(text).replace(/\s+/gu, ' ').trim())
    }),
    { numRuns: 5000 },
  )
})

test('every white space becomes a single space in a line', () => {
  const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const wrong = spaces.filter((space) => {
    const text = `é${space}b`
    return normaliseLine(text) !== normaliseSlowly(text).replace(/\s+/gu, ' ').trim()
  })
  expect(wrong).toEqual([])
})
