import type { Range } from '../model/source.ts'
import { CLOSING, HIDING, LINE_END, MARK } from './character-signs.ts'
import type { Glance } from './glance.ts'
import type { Units } from './list-units.ts'
import type { Measure } from './measure-text.ts'
import type { Known, Unit, Wording } from './unit.ts'

const BULLET = /^ {0,3}[-*+][ \t]+/u
const SETEXT_UNDERLINE = /[\r\n] {0,3}(?:=+|-+)[ \t]*$/u

/** Where a unit stands, and what it is. */
export type Shape = Range &
  Pick<Unit, 'kind' | 'depth' | 'index' | 'lines' | 'lineCount' | 'isInLink' | 'isPlainText'>

/** Units by where they begin, from one pass over an article to the next: most stay as they are. */
export type Memory = ReadonlyMap<number, Unit>

export const NO_MEMORY: Memory = new Map()

/** Remember the units of a pass. */
export function rememberUnits({ blocks }: Units): Memory {
  const memory = new Map<number, Unit>()
  for (const block of blocks) {
    memory.set(keyOf(block), block)
    for (const line of block.lines) memory.set(keyOf(line), line)
  }
  return memory
}

/** Make a unit of a stretch of a text, with what the memory knows of it. */
export function makeUnit(text: string, shape: Shape, seen: Glance, memory: Memory): Unit {
  const { start, end, kind, depth, index, lines, lineCount, isInLink, isPlainText } = shape
  const markup = trimMarks(text.slice(start, end), kind, seen)
  const before = memory.size === 0 ? undefined : memory.get(keyOf(shape))
  const isSame = before !== undefined && isAlike(before, shape) && before.markup === markup
  // Spelt out: copies of objects take three times as long, and there are as many as lines.
  return {
    start,
    end,
    kind,
    depth,
    index,
    lines,
    lineCount,
    isInLink,
    markup,
    hidesText: hidesText(markup, seen),
    isPlainText,
    known: isSame ? before.known : learnAtOnce(shape, seen),
  }
}

/** Give a unit, and its lines, another place among the lines of a text. */
export function moveUnit(unit: Unit, index: number): Unit {
  if (unit.index === index) return unit
  return {
    start: unit.start,
    end: unit.end,
    kind: unit.kind,
    depth: unit.depth,
    index,
    lines: unit.lines.length === 0 ? unit.lines : moveLines(unit.lines, index),
    lineCount: unit.lineCount,
    isInLink: unit.isInLink,
    markup: unit.markup,
    hidesText: unit.hidesText,
    isPlainText: unit.isPlainText,
    known: unit.known,
  }
}

function moveLines(lines: readonly Unit[], index: number): readonly Unit[] {
  const moved: Unit[] = []
  for (const line of lines) moved.push(moveUnit(line, index + moved.length))
  return moved
}

/** A block begins where its first line does. */
function keyOf({ start, lines }: Pick<Unit, 'start' | 'lines'>): number {
  return 2 * start + (lines.length > 0 ? 1 : 0)
}

function isAlike(before: Unit, { kind, isInLink, end }: Shape): boolean {
  return before.kind === kind && before.isInLink === isInLink && before.end === end
}

/** Make of plain words what is read like a unit. */
export function makeWording(plain: string): Wording {
  const known = makeKnown(undefined, 'unread')
  known.plain = plain
  return { markup: plain, hidesText: false, isPlainText: true, known }
}

/** A block of several lines is no label. */
function learnAtOnce({ isInLink, lines }: Shape, seen: Glance): Known {
  const label = lines.length > 0 ? undefined : 'unread'
  return makeKnown(isInLink ? undefined : measureAtOnce(seen), label)
}

function makeKnown(measure: Measure | undefined, label: Known['label']): Known {
  return {
    plain: undefined,
    opening: undefined,
    words: undefined,
    key: undefined,
    measure,
    isContent: undefined,
    label,
    cue: 'unread',
  }
}

/** Without brackets, tags and escapes all letters show. */
function measureAtOnce({ letters, signs }: Glance): Measure | undefined {
  return (signs & MARK) === 0 ? { shown: letters, linked: 0, links: 0 } : undefined
}

/** Targets of links, tags and references to characters make Markdown much longer than the words it shows. */
function hidesText(markup: string, { signs }: Glance): boolean {
  return (signs & HIDING) !== 0 || ((signs & CLOSING) !== 0 && markup.includes(']('))
}

function trimMarks(text: string, kind: Shape['kind'], { signs }: Glance): string {
  if (kind === 'list') return text.replace(BULLET, '')
  const mayBeUnderlined = kind === 'heading' && (signs & LINE_END) !== 0
  return mayBeUnderlined ? text.replace(SETEXT_UNDERLINE, '') : text
}
