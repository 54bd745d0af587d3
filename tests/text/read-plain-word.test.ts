import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMixedWord } from '../../src/text/read-mixed-word.ts'
import { readPlainWord } from '../../src/text/read-plain-word.ts'
import { createWordReader, takeNameFlags, type WordReader } from '../../src/text/word-reader.ts'

type Outcome = Omit<WordReader, 'text' | 'words' | 'nameFlags'> & {
  readonly hashes: readonly number[]
  readonly flags: readonly number[]
}

function read(text: string, isSentenceOpen: boolean, how: (reader: WordReader) => void): Outcome {
  const reader = createWordReader(text)
  Object.assign(reader, { end: Math.max(text.length - 1, 1), isSentenceOpen })
  how(reader)
  const flags = [...takeNameFlags(reader)]
  const { at, end, length, isAbbreviated } = reader
  const hashes = [...reader.words.subarray(0, length)]
  return { at, end, length, isSentenceOpen: reader.isSentenceOpen, isAbbreviated, hashes, flags }
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'n',
    'Z',
    'É',
    'é',
    '0',
    '7',
    ' ',
    '-',
    "'",
    '’',
    '\u0301',
    '\u00ad',
    'ß',
    'ﬁ',
    '½',
  ],
  ...[
    '.',
    ',',
    ':',
    '"',
    '<',
    ']',
    '&',
    '&#233;',
    '&amp;',
    '𝐅',
    '\ud83d',
    '港',
    '가',
    'Mr',
    'NATO',
  ],
)

const opening = fc.constantFrom('n', 'N', 'é', '7')

test('a plain word is the same to both readers', () => {
  let plain = 0
  fc.assert(
    fc.property(
      opening,
      fc.array(piece, { maxLength: 6 }),
      fc.boolean(),
      (first, parts, isOpen) => {
        const text = first + parts.join('')
        let isPlain = false
        const outcome = read(text, isOpen, (reader) => {
          isPlain = readPlainWord(reader)
        })
        if (!isPlain) {
          expect(outcome).toMatchObject({ at: 0, length: 0 })
          return
        }
        plain++
        expect(outcome).toEqual(read(text, isOpen, readMixedWord))
      },
    ),
    { numRuns: 3000 },
  )
  expect(plain).toBeGreaterThan(300)
})

test.each([
  ['harbour', true],
  ['Harbour, the', true],
  ['NATO.', true],
  ['F16 and', true],
  ['don’t', false],
  ['caf&#233;', false],
  ['1,234', false],
  ['eﬀort', false],
])('`%s` is plain: %s', (text, isPlain) => {
  const reader = createWordReader(text)
  reader.end = text.length
  // The first time, no unit may be known yet.
  if (!readPlainWord(reader)) readMixedWord(reader)
  Object.assign(reader, { at: 0, length: 0 })
  takeNameFlags(reader)
  expect(readPlainWord(reader)).toBe(isPlain)
})
