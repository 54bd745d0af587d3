import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayOpenAlike } from '../../src/clean/may-open-alike.ts'
import { wordKey } from '../../src/clean/word-key.ts'
import { normaliseLine } from '../../src/text/normalise-text.ts'
import { stripMarkdown } from '../../src/text/strip-markdown.ts'

test.each([
  ['another word', 'The harbour is deep.', 'Their harbour is deep.'],
  ['another number', '12 boats came back.', '13 boats came back.'],
])('dismisses %s', (_, a, b) => {
  expect(mayOpenAlike(a, b)).toBe(false)
})

test.each([
  ['other marks and case', '**The** “Harbour”, is deep.', 'the harbour is deep'],
  ['a linked word', '[The harbour](https://town.example/) is deep.', 'The harbour is deep.'],
  ['a picture before it', '![Boats](boats.jpg) The harbour is deep.', 'The harbour is deep.'],
  ['a reference to a character', '&Eacute;tienne waits.', 'Étienne waits.'],
  ['a mark by itself', 'E\u0301tienne waits.', 'Étienne waits.'],
])('leaves %s to a full reading', (_, a, b) => {
  expect(mayOpenAlike(a, b)).toBe(true)
})

const piece = fc.constantFrom(
  ...['The', 'the', 'Élan', 'E\u0301lan', '12', 'don’t', "don't", 'Σας', 'ﬁsh', '写真'],
  ...[' ', ' ', '*', '**', '_', '`', '“', '…', '\\', '&amp;', '&Eacute;', '<b>', '\u00ad', '\n'],
  ...['[', '](/a)', '](', '][the]', '![', '!', '# ', ')', ']', ': ', '~~'],
)
const markup = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''))
const readKey = (text: string): string => wordKey(normaliseLine(stripMarkdown(text)))

test('dismisses none that says the same', () => {
  let same = 0
  fc.assert(
    fc.property(markup, markup, (a, b) => {
      if (readKey(a) !== readKey(b)) return
      same++
      expect(mayOpenAlike(a, b)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
  expect(same).toBeGreaterThan(20)
})
