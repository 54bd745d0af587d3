import type { Block } from '../model/block.ts'
import type { Range, Source } from '../model/source.ts'
import { readCodeUnits } from '../text/read-code-units.ts'
import { LINE_END } from './character-signs.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import { glance } from './glance.ts'
import { type Memory, makeUnit, NO_MEMORY } from './make-unit.ts'
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
  const isPlainText = source.format === 'text'
  const inLink = findBrokenLinks(text, blocks)
  const codeUnits = readCodeUnits(text)
  const units: Unit[] = []
  const lines: Unit[] = []
  for (const block of blocks) {
    const { end, kind, depth } = block
    const start = findLineStart(source, block.start)
    const isInLink = inLink.has(block)
    const seen = glance(codeUnits, start, end)
    const ranges = listLineRanges(text, { start, end, kind }, seen.signs)
    const index = lines.length
    const parts: Unit[] = []
    for (const line of ranges) {
      const shape = {
        start: line.start,
        end: line.end,
        kind,
        depth: 0,
        index: index + parts.length,
        lines: NO_LINES,
        lineCount: ranges.length,
        isInLink,
        isPlainText,
      }
      parts.push(makeUnit(text, shape, glance(codeUnits, line.start, line.end), memory))
    }
    const lineCount = Math.max(1, parts.length)
    const shape = { start, end, kind, depth, index, lines: parts, lineCount, isInLink, isPlainText }
    const unit = makeUnit(text, shape, seen, memory)
    units.push(unit)
    if (parts.length === 0) lines.push(unit)
    else for (const line of parts) lines.push(line)
  }
  return { blocks: units, lines }
}

const NO_LINES: readonly Unit[] = []
const NO_RANGES: readonly Range[] = []

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
