import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passSign } from '../../src/text/pass-sign.ts'
import { readMixedWord } from '../../src/text/read-mixed-word.ts'
import { readPlainWords } from '../../src/text/read-plain-words.ts'
import { readWords } from '../../src/text/read-words.ts'
import { createWordReader, takeNameFlags, type WordReader } from '../../src/text/word-reader.ts'
import { GAP, readSign, WORD } from '../../src/text/word-signs.ts'

function open(text: string, end: number): WordReader {
  return Object.assign(createWordReader(text), { end })
}

/* As if no word were plain. */
function readMixed(text: string, end: number) {
  const reader = open(text, end)
  while (reader.at < end) {
    const sign = readSign(text.charCodeAt(reader.at))
    if (sign === GAP) reader.at++
    else if ((sign & WORD) !== 0) readMixedWord(reader)
    else passSign(reader, sign)
  }
  const words = [...reader.words.subarray(0, reader.length)]
  return { words, nameFlags: [...takeNameFlags(reader)] }
}

const piece = fc.constantFrom(
  ...['a', 'b', 'n', 'Z', 'É', '0', '7', ' ', ' ', '-', "'", '’', '\u0301', '\u00ad', 'ß', 'ﬁ'],
  ...['½', '.', ',', ':', '"', '<', ']', '&', '&#233;', '&amp;', '𝐅', '\ud83d', '港', '가', 'ㅏ'],
  ...['Mr', 'NATO', 'the', '. ', '! ', '[a](b)'],
)

test('words are the same to the fast reader and to the one that looks for all', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), fc.nat(2), (parts, cut) => {
      const text = parts.join('')
      const end = Math.max(text.length - cut, 0)
      const { words, nameFlags } = readWords(text, [{ start: 0, end }])
      expect({ words: [...words], nameFlags: [...nameFlags] }).toEqual(readMixed(text, end))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['the old harbour', 15],
  ['Harbour, the', 7],
  ['NATO. ', 4],
  ['an F16 and 7', 12],
  ['we don’t', 3],
  ['the caf&#233;', 4],
  ['of 1,234', 3],
  ['an eﬀort', 3],
])('in `%s` plain words end at %i', (text, end) => {
  readWords(text, [{ start: 0, end: text.length }])
  const reader = open(text, text.length)
  readPlainWords(reader)
  takeNameFlags(reader)
  expect(reader.at).toBe(end)
})
