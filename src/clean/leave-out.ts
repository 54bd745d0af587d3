import type { BlockKind } from '../model/block.ts'
import type { Units } from './list-units.ts'
import { moveUnit } from './make-unit.ts'
import type { Unit } from './unit.ts'

/** Blocks that a blank line ends for good: lists, say, may go on behind it. */
const CLOSED: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading', 'break'])
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\r\n]*[\r\n]/u

/**
 * List the units of a text as if some were blank. `undefined` where that may make other blocks of what stays: where a
 * line of a block goes, where no blank line parts what goes from what stays, or what stays above it may go on below.
 */
export function leaveOut(
  text: string,
  { blocks }: Pick<Units, 'blocks'>,
  gone: ReadonlySet<Unit>,
): Units | undefined {
  const kept = blocks.filter((block) => !gone.has(block))
  if (blocks.length - kept.length < gone.size) return undefined
  if (!blocks.every((block, at) => isApart(text, blocks[at - 1], block, gone))) return undefined
  const units: Unit[] = []
  const lines: Unit[] = []
  for (const block of kept) {
    if (isTorn(block)) return undefined
    const unit = moveUnit(block, lines.length)
    units.push(unit)
    if (unit.lines.length === 0) lines.push(unit)
    else for (const line of unit.lines) lines.push(line)
  }
  return { blocks: units, lines }
}

/** Whether a block is of a link that blank lines tear apart, or becomes it where it finds its other half. */
function isTorn({ isInLink, hidesText, markup }: Unit): boolean {
  return isInLink || (hidesText && markup.trimStart().startsWith(']('))
}

/** Whether two neighbours stay or go together, or a blank line parts them and the first does not go on behind it. */
function isApart(
  text: string,
  before: Unit | undefined,
  block: Unit,
  gone: ReadonlySet<Unit>,
): boolean {
  if (before === undefined || gone.has(before) === gone.has(block)) return true
  if (!CLOSED.has(before.kind) && !(before.kind === 'list' && gone.has(before))) return false
  return BLANK_LINE.test(text.slice(before.end, block.start))
}
