import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTargets } from '../../src/text/read-targets.ts'

const piece = fc.constantFrom(
  ...[
    'http',
    'HTTPS',
    'httpſ',
    '://',
    'a.example/x',
    '](',
    '<',
    '>',
    '(',
    ')',
    ' ',
    '\n',
    '"',
    "'",
  ],
  ...[
    'src',
    'HREF',
    'Poster',
    'ſrc',
    '=',
    ' = ',
    'ſ',
    '\u212a',
    'é',
    'İ',
    '_',
    '1',
    'ä.example',
    '?a=b',
  ],
)

/* Ends what is open and is no target, but has every letter folded. */
const FOLDING = '> \u017f'

test('letters of both cases are read alike, with and without what only folding tells apart', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('').replace(/[\u017f\u212a]/gu, 'x')
      expect(readTargets(text)).toEqual(readTargets(text + FOLDING))
    }),
    { numRuns: 5000 },
  )
})

test.each(['<img SRC="a.png">', '[x](HTTP://a.example/)', 'see Https://a.example/ now'])(
  'finds the target of %s',
  (text) => {
    expect(readTargets(text)).toHaveLength(2)
  },
)
