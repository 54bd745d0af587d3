import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listUnits } from '../../src/clean/list-units.ts'
import { mayEndInName } from '../../src/clean/may-end-in-name.ts'
import { measureText } from '../../src/clean/measure-text.ts'
import { readLabelWords } from '../../src/clean/read-label-words.ts'
import { readMeasure } from '../../src/clean/read-measure.ts'
import { foldLine } from '../../src/text/fold-line.ts'
import { readCodeUnits } from '../../src/text/read-code-units.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import { makeSource } from './clean-sources.ts'

/* What is looked at quickly must come out as the plain reading says. */

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    '7',
    'é',
    'Ж',
    'ж',
    '漢',
    '😀',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '—',
    '”',
    '\ufeff',
  ),
  fc.constantFrom(
    '[',
    ']',
    '](',
    '(',
    ')',
    '![',
    '<',
    '>',
    '<b>',
    '&',
    '&amp;',
    '\\',
    '*',
    '_',
    '/',
  ),
  fc.constantFrom(
    '.',
    ',',
    ':',
    "'",
    '{network}',
    '5k',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '- ',
    '# ',
    '\n===',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const runs = { numRuns: 5_000 }

describe('a unit', () => {
  it('measures as its Markdown does', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('markdown' as const, 'text' as const), (body, format) => {
        const source = makeSource(body, format)
        const { blocks, lines } = listUnits(source, splitBlocks(source))
        for (const unit of [...blocks, ...lines].filter(({ isInLink }) => !isInLink))
          expect(readMeasure(unit)).toEqual(measureText(unit.markup))
      }),
      runs,
    )
  })

  it('hides text where it holds a link, a tag or a reference', () => {
    fc.assert(
      fc.property(text, (body) => {
        const source = makeSource(body)
        for (const { markup, hidesText } of listUnits(source, splitBlocks(source)).blocks)
          expect(hidesText).toBe(/\]\(|[<&]/u.test(markup))
      }),
      runs,
    )
  })

  it('holds the lines of its paragraph', () => {
    fc.assert(
      fc.property(text, (body) => {
        const source = makeSource(body, 'text')
        for (const { kind, start, end, lines } of listUnits(source, splitBlocks(source)).blocks) {
          const plain = body.slice(start, end).split(/\r\n?|\n/u)
          const full = plain.filter((line) => line.trim() !== '')
          const isApart = kind === 'paragraph' && full.length > 1
          if (kind === 'paragraph') expect(lines.length).toBe(isApart ? full.length : 0)
        }
      }),
      runs,
    )
  })
})

describe('mayEndInName', () => {
  it('says what an expression says of the last characters', () => {
    const plain = /(?:[)\]/*_]|\p{Lu}[\p{L}.]*)\s*$/u
    fc.assert(
      fc.property(text, (line) => {
        expect(mayEndInName(line)).toBe(plain.test(line.slice(-20)))
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('readLabelWords', () => {
  it('reads ASCII as it reads any text', () => {
    const ascii = fc.string({
      unit: fc.constantFrom(...'abkm XZ059:\'"{}-.,!?|'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(ascii, (line) => {
        const words = readLabelWords(`${line} é`)
        if (foldLine(line) !== '' && /[a-z0-9]$/iu.test(line))
          expect(words).toEqual([...readLabelWords(line), 'é'])
      }),
      runs,
    )
  })
})

describe('readCodeUnits', () => {
  it('reads what the string holds, whatever was read before', () => {
    const string = fc.string({ unit: 'binary', maxLength: 300 })
    const repeated = fc.tuple(string, fc.constantFrom(1, 200, 2_000)).map(([s, n]) => s.repeat(n))
    fc.assert(
      fc.property(repeated, (body) => {
        const units = readCodeUnits(body)
        const odd = Array.from({ length: body.length }, (_, at) => at).find(
          (at) => units[at] !== body.charCodeAt(at),
        )
        expect(odd).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})
