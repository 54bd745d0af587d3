import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveOut } from '../../src/clean/leave-out.ts'
import { listUnits, type Units } from '../../src/clean/list-units.ts'
import type { Unit } from '../../src/clean/unit.ts'
import { blankRanges } from '../../src/text/blank-ranges.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import { makeSource } from './clean-sources.ts'

const line = fc.constantFrom(
  'The bridge has been planned for eleven years, says the town.',
  'A short line',
  '## A heading',
  'Underlined',
  '===',
  '---',
  '- an item',
  '- another',
  '  - within',
  '1. one',
  '2. two',
  '> quoted',
  '```',
  '    indented',
  '  a little',
  '| a | b |',
  '| - | - |',
  '<div>',
  '</div>',
  '<!-- open',
  '-->',
  '<b>words</b>',
  '[^1]: a note',
  '[a]: /address',
  '"and its title"',
  '[a link](https://town.example/)',
  '[',
  '](https://town.example/)',
  '![](bridge.jpg)',
  '\u200b',
  '\t',
  '',
)
const body = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r')), {
    maxLength: 12,
  })
  .map((lines) => lines.flat().join(''))
const format = fc.constantFrom('markdown' as const, 'text' as const)

function list(text: string, kind: 'markdown' | 'text'): Units {
  const source = makeSource(text, kind)
  return listUnits(source, splitBlocks(source))
}

/* All that is told before somebody asks. */
function describeUnits({ blocks, lines }: Units): unknown {
  const describe = ({ known: _, ...unit }: Unit): unknown => ({
    ...unit,
    lines: unit.lines.map(describe),
  })
  return { blocks: blocks.map(describe), lines: lines.map(describe) }
}

test('leaves units out as if they were blank, or says that it can not', () => {
  let done = 0
  fc.assert(
    fc.property(body, format, fc.nat(), fc.nat(), (text, kind, first, second) => {
      const units = list(text, kind)
      const all = [...units.blocks, ...units.lines]
      const gone = new Set([all[first % 30], all[second % 30]].flatMap((unit) => unit ?? []))
      const rest = leaveOut(text, units, gone)
      if (rest === undefined || gone.size === 0) return
      done++
      const sorted = [...gone].sort((a, b) => a.start - b.start)
      expect(describeUnits(rest)).toEqual(describeUnits(list(blankRanges(text, sorted), kind)))
    }),
    { numRuns: 20_000 },
  )
  expect(done).toBeGreaterThan(1_000)
})

test.each([
  ['a paragraph between two', 'One.\n\nTwo.\n\nThree.', 1, true],
  ['the last paragraph', 'One.\n\nTwo.', 1, true],
  ['what no blank line parts from its neighbour', '# One\nTwo.\n\nThree.', 1, false],
  ['what parts two lists', '- one\n\nTwo.\n\n- three', 1, false],
])('knows what to do with %s', (_, text, at, isEasy) => {
  const units = list(text, 'markdown')
  const gone = new Set(units.blocks.slice(at, at + 1))
  expect(leaveOut(text, units, gone) !== undefined).toBe(isEasy)
})
