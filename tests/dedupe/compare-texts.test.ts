import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts, type Difference } from '../../src/dedupe/compare-texts.ts'
import { readWords } from '../../src/text/read-words.ts'

const read = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => {
    const { words } = readWords(text, [{ start: 0, end: text.length }])
    return { text, hash: words.reduce((sum, word, at) => (sum + word * (at + 1)) % 2 ** 31, 0) }
  })

const compare = (original: readonly string[], copy: readonly string[]) =>
  compareTexts(read(original), read(copy))

const MILL = 'The mill at Tarnholt will grind again in May.'
const SEAL = 'A seal has taken the slip below the chapel for its own.'
const GULL = 'Gulls were counted on the roof of the market hall.'

/* One line a difference, as the command prints it. */
const format = (differences: readonly Difference[]) =>
  differences.map((difference) => {
    if (difference.kind === 'same') return `= ${difference.count}`
    if (difference.kind === 'only')
      return `${difference.in === 'original' ? '-' : '+'} ${difference.text}`
    return `~ ${difference.parts.map(({ in: where, text }) => (where === 'both' ? text : `[${where}:${text}]`)).join('')}`
  })

describe('two texts', () => {
  test.each([
    ['with the same paragraphs', [MILL, SEAL], [MILL, SEAL], ['= 2']],
    ['that differ in case and marks', [MILL], [MILL.toUpperCase()], ['= 1']],
    ['without a paragraph', [], [], []],
    ['of which one is cut', [MILL, SEAL, GULL], [MILL, GULL], ['= 1', `- ${SEAL}`, '= 1']],
    ['of which one says more', [MILL, GULL], [MILL, SEAL, GULL], ['= 1', `+ ${SEAL}`, '= 1']],
    ['that say other things', [MILL], [SEAL], [`- ${MILL}`, `+ ${SEAL}`]],
    [
      'with an edited paragraph',
      [SEAL, MILL],
      [SEAL, 'The mill at Tarnholt is to grind again in May.'],
      ['= 1', '~ The mill at Tarnholt [original:will][copy:is to] grind again in May.'],
    ],
    [
      'with a paragraph put before an edited one',
      [MILL],
      [GULL, MILL.replace('May', 'June')],
      [`+ ${GULL}`, '~ The mill at Tarnholt will grind again in [original:May][copy:June].'],
    ],
    [
      'without spaces between words',
      ['潮水今天早上淹没了渔村的码头，渔民们正在修补船只。'],
      ['潮水昨天早上淹没了渔村的码头，渔民们正在修补船只。'],
      ['~ 潮水[original:今天][copy:昨天]早上淹没了渔村的码头，渔民们正在修补船只。'],
    ],
  ])('%s', (_, original, copy, expected) => {
    expect(format(compare(original, copy))).toEqual(expected)
  })
})

test('texts of any size are told paragraph by paragraph where their words are too many', () => {
  const long = 'seal '.repeat(10_000)
  expect(format(compare([long, MILL], [`${long}again`, MILL]))).toEqual([
    `- ${long}`,
    `+ ${long}again`,
    '= 1',
  ])
  const many = Array.from({ length: 3000 }, (_, at) => `Seal ${at} sat on rock ${at * 7}`)
  const others = many.map((text) => `${text}, they said`)
  const differences = compare(many, others)
  expect(differences.length).toBe(6000)
  expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['only']))
})

test('every word of both texts is told, whatever they are', () => {
  const paragraph = fc
    .array(fc.constantFrom('the', 'seal', 'mill', 'of', 'Ellery', '3', '潮水'), { minLength: 1 })
    .map((words) => words.join(' '))
  const text = fc.array(paragraph, { maxLength: 8 })
  fc.assert(
    fc.property(text, text, (original, copy) => {
      const differences = compare(original, copy)
      const same = differences.reduce((sum, one) => sum + (one.kind === 'same' ? one.count : 0), 0)
      const told = (side: 'original' | 'copy') =>
        differences.flatMap((one) => {
          if (one.kind === 'same') return []
          if (one.kind === 'only') return one.in === side ? [one.text] : []
          const parts = one.parts.filter(({ in: where }) => where === side || where === 'both')
          return [parts.map((part) => part.text).join('')]
        })
      expect(told('original').length + same).toBe(original.length)
      expect(told('copy').length + same).toBe(copy.length)
      const hasAll = (texts: readonly string[], whole: readonly string[]) =>
        texts.every((one) => whole.some((paragraph) => squeeze(paragraph) === squeeze(one)))
      expect(hasAll(told('original'), original)).toBe(true)
      expect(hasAll(told('copy'), copy)).toBe(true)
    }),
  )
})

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim()
