import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findByline } from '../../src/clean/find-byline.ts'
import { findCredit } from '../../src/clean/find-credit.ts'
import { findDateLine } from '../../src/clean/find-date-line.ts'
import { holdsDatedNames } from '../../src/clean/holds-dated-names.ts'
import { makeWording } from '../../src/clean/make-unit.ts'
import { matchPhrase } from '../../src/clean/match-phrase.ts'
import { mayHint } from '../../src/clean/may-hint.ts'
import { phraseTables } from '../../src/clean/phrase-tables.ts'
import { packs } from '../../src/clean/phrases/packs.ts'
import { readLabelWords } from '../../src/clean/read-label-words.ts'
import { normaliseLine } from '../../src/text/normalise-text.ts'
import { stripMarkdown } from '../../src/text/strip-markdown.ts'

const PROSE =
  'The harbour board met twice in the spring and agreed to dredge the northern channel before the herring boats return.'

test.each([
  PROSE,
  `“${PROSE}” [The mayor](https://town.example/mayor) said it would cost 5k, *not* more.`,
  'Гавань углубят весной, сообщил мэр города на встрече с рыбаками, которые ждали этого решения.',
])('dismisses prose: %s', (markup) => {
  expect(mayHint(markup)).toBe(false)
})

test.each([
  ['a phrase', `${PROSE} Subscribe to our newsletter for more.`],
  ['one across a link', `${PROSE} Sign up [for our newsletter](https://town.example/n) today.`],
  ['one with another quote', `${PROSE} Don’t miss a story: sign up for our newsletter.`],
  ['a date', '12 March 2024, 10:30'],
  ['a byline', 'By Ada Example and Ben Example'],
  ['a credit in parentheses', `${PROSE} (Photo: Ada Example)`],
  ['a credit behind a slash', `${PROSE} Example/Reuters`],
  ['a tag, which only a full reading knows', `${PROSE} <b>Subscribe</b>`],
  ['an emphasis within a word', `${PROSE} Sub**scribe** to our newsletter.`],
])('leaves %s to a full reading', (_, markup) => {
  expect(mayHint(markup)).toBe(true)
})

const phrase = fc.constantFrom(
  ...packs.flatMap(({ phrases, dateWords = [] }) => [
    ...Object.values(phrases).flatMap(({ opens = [], holds = [] }) => [...opens, ...holds]),
    ...dateWords,
    'ByAda',
  ]),
)
const piece = fc.oneof(
  phrase.map((text) => text.replaceAll('{network}', 'Facebook').replaceAll('{number}', '5')),
  phrase.map((text) => text.replace(' ', '](https://town.example/) ')),
  fc.constantFrom(
    'harbour',
    'The',
    'Meer',
    'весной',
    '(c)',
    'copyright',
    '2024',
    '5k',
    'Ada',
    'don’t',
    'am',
    '写真',
  ),
  fc.constantFrom('*', '**', '_', '[', '](/a)', '](a b)', '](https://x.example/y)', '(', ')', '!['),
  fc.constantFrom('.', ':', '…', '©', '/', '|', '&amp;', '\\', '`', '\u00ad', 'e\u0301', '\n', '“'),
)
const markup = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''))

function findsHint(text: string): boolean {
  const plain = normaliseLine(stripMarkdown(text))
  const words = readLabelWords(plain)
  const shape =
    findDateLine(plain, words) ?? findByline(plain, words) ?? findCredit(makeWording(plain))
  const opener = matchPhrase(words, 0, phraseTables.openers)
  const isOpened = opener !== undefined && opener.topic !== 'byline'
  const isHeld = words.some(
    (_word, at) => matchPhrase(words, at, phraseTables.holders) !== undefined,
  )
  return shape !== undefined || isOpened || isHeld || holdsDatedNames(plain, words)
}

test('leaves all that a full reading finds to it', () => {
  let found = 0
  fc.assert(
    fc.property(markup, (text) => {
      if (!findsHint(text)) return
      found++
      expect(mayHint(text)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
  expect(found).toBeGreaterThan(1_000)
})
