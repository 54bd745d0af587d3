import type { Block } from '../model/block.ts'
import type { Range, Source } from '../model/source.ts'
import { readCodeUnits } from '../text/read-code-units.ts'
import { LINE_END } from './character-signs.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import { glance } from './glance.ts'
import { type Memory, makeUnit, NO_MEMORY, type Shape } from './make-unit.ts'
import { splitLines } from './split-lines.ts'
import type { Unit } from './unit.ts'

const BULLET = /^ {0,3}[-*+][ \t]+/u

/** The units of a text: each block once, and in the same order every line that can be judged alone. */
export type Units = {
  readonly blocks: readonly Unit[]
  readonly lines: readonly Unit[]
}

/** List what rules may judge; only paragraphs and plain bullet lists of several lines are taken apart. */
export function listUnits(
  source: Source,
  blocks: readonly Block[],
  memory: Memory = NO_MEMORY,
): Units {
  const { text } = source
  const body: Body = { text, codeUnits: readCodeUnits(text), memory }
  const inLink = findBrokenLinks(text, blocks)
  const units: Unit[] = []
  const lines: Unit[] = []
  for (const block of blocks) {
    const { end, kind, depth } = block
    const start = findLineStart(source, block.start)
    const seen = glance(body.codeUnits, start, end)
    const ranges = listLineRanges(text, { start, end, kind }, seen.signs)
    const place: Place = {
      kind,
      index: lines.length,
      isInLink: inLink.has(block),
      isPlainText: source.format === 'text',
    }
    const parts = ranges.length === 0 ? NO_LINES : listLines(ranges, place, body)
    const unit = makeUnit(
      text,
      {
        start,
        end,
        kind,
        depth,
        index: place.index,
        lines: parts,
        lineCount: Math.max(1, parts.length),
        isInLink: place.isInLink,
        isPlainText: place.isPlainText,
      },
      seen,
      memory,
    )
    units.push(unit)
    if (ranges.length === 0) lines.push(unit)
    else for (const line of unit.lines) lines.push(line)
  }
  return { blocks: units, lines }
}

/** What a block and its lines have in common. */
type Place = Pick<Shape, 'kind' | 'index' | 'isInLink' | 'isPlainText'>

type Body = {
  readonly text: string
  readonly codeUnits: Uint16Array
  readonly memory: Memory
}

const NO_LINES: readonly Unit[] = []
const NO_RANGES: readonly Range[] = []

function listLines(
  ranges: readonly Range[],
  { kind, index, isInLink, isPlainText }: Place,
  { text, codeUnits, memory }: Body,
): readonly Unit[] {
  const lineCount = ranges.length
  // What `map` makes is an array of another kind once it is optimised, and all that was for the first kind is in vain.
  const lines: Unit[] = []
  for (const { start, end } of ranges) {
    const shape: Shape = {
      start,
      end,
      kind,
      depth: 0,
      index: index + lines.length,
      lines: NO_LINES,
      lineCount,
      isInLink,
      isPlainText,
    }
    lines.push(makeUnit(text, shape, glance(codeUnits, start, end), memory))
  }
  return lines
}

/** A block begins behind the indentation of its first line, a unit with it. */
function findLineStart({ text, bodyStart }: Source, offset: number): number {
  let start = offset
  while (start > bodyStart && isIndentation(text.charCodeAt(start - 1))) start--
  return start
}

function isIndentation(code: number): boolean {
  return code === 0x20 || code === 0x09
}

function listLineRanges(
  text: string,
  block: Omit<Block, 'depth'>,
  signs: number,
): readonly Range[] {
  if (block.kind === 'paragraph') {
    if ((signs & LINE_END) === 0) return NO_RANGES
    const lines = splitLines(text, block)
    return lines.length > 1 ? lines : NO_RANGES
  }
  if (block.kind !== 'list') return NO_RANGES
  const lines = splitLines(text, block)
  const isFlat = lines.every((line) => BULLET.test(text.slice(line.start, line.start + 8)))
  return isFlat ? lines : NO_RANGES
}
