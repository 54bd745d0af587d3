import { describe, expect, test } from 'vitest'
import { carryLine, carryText, holdsForbidden } from '../../src/text/carry-text.ts'

/* The Char production of XML 1.0 section 2.2, less what feed validators refuse beside it. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa
  if (code >= 0x7f && code <= 0x9f) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  if (code >= 0xfdd0 && code <= 0xfdef) return false
  return code !== 0xfffd && (code & 0xfffe) !== 0xfffe
}

describe('holdsForbidden', () => {
  test('judges every code point of Unicode', () => {
    const wrong: number[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (holdsForbidden(`a${String.fromCodePoint(code)}`) === isAllowed(code)) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })
})

describe('carryText', () => {
  test.each([
    ['keeps what is fine', 'a\tb\nc é 👩‍👩‍👧 \u00a0 \u200f', 'a\tb\nc é 👩‍👩‍👧 \u00a0 \u200f'],
    ['drops a lone surrogate', 'a\ud83d', 'a'],
    ['drops a non-character of a high plane', 'a\u{1fffe}b\u{10ffff}', 'ab'],
    ['makes line ends line feeds', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ])('%s', (_, text, expected) => {
    expect(carryText(text)).toBe(expected)
  })
})

describe('carryLine', () => {
  test.each([
    ['folds white space', ' a \t b\nc\u00a0\u2003d ', 'a b c d'],
    ['folds what stood around a forbidden character', 'a \u0000 b', 'a b'],
    ['leaves one line as it is', 'a b', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(carryLine(text)).toBe(expected)
  })
})
