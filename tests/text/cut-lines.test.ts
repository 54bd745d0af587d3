import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Range, Source } from '../../src/model/source.ts'
import { blankRanges } from '../../src/text/blank-ranges.ts'
import { cutLines } from '../../src/text/cut-lines.ts'
import { dropRanges } from '../../src/text/drop-ranges.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import { cleanAlone, makeSource } from '../clean/clean-sources.ts'

/* Cuts every line that says `Share`. */
function cutShare(text: string, bodyStart = 0): string {
  const source: Source = { ...makeSource(text), bodyStart }
  const lines = [...text.matchAll(/^.*\bShare\b.*$/gmu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  return cut(source, lines)
}

function cut(source: Source, lines: readonly Range[]): string {
  return dropRanges(source.text, cutLines({ ...source, blocks: splitBlocks(source) }, lines))
}

describe('cutting lines out of a text', () => {
  test.each([
    ['between paragraphs, one blank line stays', 'One.\n\nShare\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['the blank lines above stay as they were', 'One.\n \n\nShare\n\nTwo.\n', 'One.\n \n\nTwo.\n'],
    ['at the end no blank line stays', 'One.\n\nShare\n', 'One.\n'],
    ['a text without a last line end gets none', 'One.\n\nShare', 'One.\n'],
    ['several lines go as one', 'One.\n\nShare\nShare\n\n\nShare\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['at the start no blank line stays', 'Share\n\nOne.\n', 'One.\n'],
    ['the last line of a paragraph', 'One.\nShare\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['the first line of a paragraph', 'One.\n\nShare\nTwo.\n', 'One.\n\nTwo.\n'],
    ['two paragraphs do not run together', 'One.\n# Share\nTwo.\n', 'One.\n\nTwo.\n'],
    ['an item of a tight list leaves it tight', '- one\n- Share\n- two\n', '- one\n- two\n'],
    ['an item of a loose list', '- one\n\n- Share\n\n- two\n', '- one\n\n- two\n'],
    ['a hard break above stays', 'One  \nShare\n\nTwo.\n', 'One  \n\nTwo.\n'],
    ['a no-break space is a line', 'One.\n\n\u00a0\nShare\n\nTwo.\n', 'One.\n\n\u00a0\n\nTwo.\n'],
    ['line ends of Windows', 'One.\r\n\r\nShare\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['line ends of old Macs', 'One.\r\rShare\r\rTwo.\r', 'One.\r\rTwo.\r'],
  ])('%s', (_, text, rest) => {
    expect(cutShare(text)).toBe(rest)
  })

  test('front matter is not touched', () => {
    const head = '---\ntitle: A\n---\n\n'
    expect(cutShare(`${head}Share\n\nOne.\n`, head.length - 1)).toBe(`${head}One.\n`)
  })
})

const line = fc.constantFrom(
  'One sentence of the story.',
  'A bridge of glass over the Lenn',
  '# A bridge of glass over the Lenn',
  'Share:',
  'Share this article',
  '- Facebook',
  '- Three coins',
  '    indented',
  '> quoted',
  '```',
  '<div>',
  'error: Content is protected !!',
  '===',
  ' ',
  '',
  '',
)
const story = fc
  .tuple(fc.array(line, { maxLength: 16 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end))
const source = fc
  .tuple(story, fc.constantFrom('markdown' as const, 'text' as const))
  .map(([text, format]) => makeSource(text, format))

describe('what cleaning takes out of any text', () => {
  it('is cut with nothing beside it but white space', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { removals } = cleanAlone(input)
        const kept = dropRanges(input.text, removals)
        expect(strip(cut(input, removals))).toBe(strip(kept))
      }),
    )
  })

  it('leaves the blocks that it leaves when it is blanked out', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { removals } = cleanAlone(input)
        const blanked = { ...input, text: blankRanges(input.text, removals) }
        const rest = { ...input, text: cut(input, removals) }
        expect(listBlocks(rest)).toEqual(listBlocks(blanked))
      }),
      { numRuns: 600 },
    )
  })

  it('is all that there is to take out', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { removals } = cleanAlone(input)
        expect(cleanAlone({ ...input, text: cut(input, removals) }).removals).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
})

function strip(text: string): string {
  return text.replace(/[ \t\r\n]/gu, '')
}

function listBlocks(of: Source): readonly string[] {
  return splitBlocks(of).map(({ kind, start, end }) => {
    const lines = of.text.slice(start, end).split(/\r\n?|\n/u)
    return `${kind} ${lines.filter((one) => one.trim() !== '').join('|')}`
  })
}
