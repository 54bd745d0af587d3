import type { Block } from '../model/block.ts'
import type { Range, Source } from '../model/source.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import { type Memory, makeUnit } from './make-unit.ts'
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
  memory: Memory = new Map(),
): Units {
  const inLink = findBrokenLinks(source.text, blocks)
  const units: Unit[] = []
  const lines: Unit[] = []
  for (const found of blocks) {
    const isInLink = inLink.has(found)
    const block = { ...found, start: findLineStart(source, found.start) }
    const ranges = listLineRanges(source.text, block)
    const parts = ranges.map((range, at) =>
      makeUnit(
        source,
        range,
        {
          kind: block.kind,
          depth: 0,
          index: lines.length + at,
          lines: [],
          lineCount: ranges.length,
          isInLink,
        },
        memory,
      ),
    )
    const { kind, depth } = block
    const unit = makeUnit(
      source,
      block,
      {
        kind,
        depth,
        index: lines.length,
        lines: parts,
        lineCount: Math.max(1, ranges.length),
        isInLink,
      },
      memory,
    )
    units.push(unit)
    for (const line of parts.length > 0 ? parts : [unit]) lines.push(line)
  }
  return { blocks: units, lines }
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

function listLineRanges(text: string, block: Block): readonly Range[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return []
  const lines = splitLines(text, block)
  if (block.kind === 'paragraph') return lines.length > 1 ? lines : []
  const isFlat = lines.every((line) => BULLET.test(text.slice(line.start, line.start + 8)))
  return isFlat ? lines : []
}
