import type { Range, Source } from '../model/source.ts'
import type { Known, Unit, Wording } from './unit.ts'

const BULLET = /^ {0,3}[-*+][ \t]+/u
/** What makes Markdown much longer than the words it shows: targets of links, tags, references to characters. */
const HIDDEN = /\]\(|[<&]/u
const SETEXT_UNDERLINE = /[\r\n] {0,3}(?:=+|-+)[ \t]*$/u

/** Where a unit stands among the others. */
export type Shape = Pick<Unit, 'kind' | 'depth' | 'index' | 'lines' | 'lineCount' | 'isInLink'>

/** Units by where they begin, from one pass over an article to the next: most stay as they are. */
export type Memory = Map<number, Unit>

/** Make a unit of a range of a text, with what the memory knows of it. */
export function makeUnit(source: Source, range: Range, shape: Shape, memory: Memory): Unit {
  const { kind, depth, index, lines, lineCount, isInLink } = shape
  const { start, end } = range
  const markup = trimMarks(source.text.slice(start, end), kind)
  // A block begins where its first line does.
  const key = 2 * start + (lines.length > 0 ? 1 : 0)
  const before = memory.get(key)
  const isSame = before !== undefined && isAlike(before, { kind, isInLink, markup, end })
  // Spelt out: copies of objects take three times as long, and there are as many as lines.
  const unit: Unit = {
    start,
    end,
    kind,
    depth,
    index,
    lines,
    lineCount,
    isInLink,
    markup,
    hidesText: isSame ? before.hidesText : HIDDEN.test(markup),
    isPlainText: source.format === 'text',
    known: isSame ? before.known : makeKnown(),
  }
  memory.set(key, unit)
  return unit
}

function isAlike(
  before: Unit,
  { kind, isInLink, markup, end }: Pick<Unit, 'kind' | 'isInLink' | 'markup' | 'end'>,
): boolean {
  const isInPlace = before.kind === kind && before.isInLink === isInLink && before.end === end
  return isInPlace && before.markup === markup
}

/** Make of plain words what is read like a unit. */
export function makeWording(plain: string): Wording {
  return { markup: plain, hidesText: false, isPlainText: true, known: { ...makeKnown(), plain } }
}

function makeKnown(): Known {
  return {
    plain: undefined,
    opening: undefined,
    words: undefined,
    key: undefined,
    measure: undefined,
    isContent: undefined,
    label: 'unread',
    cue: 'unread',
  }
}

function trimMarks(text: string, kind: Shape['kind']): string {
  if (kind === 'list') return text.replace(BULLET, '')
  return kind === 'heading' ? text.replace(SETEXT_UNDERLINE, '') : text
}
