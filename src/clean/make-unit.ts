import type { Range, Source } from '../model/source.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { stripMarkdown } from '../text/strip-markdown.ts'
import { findBreadcrumbs } from './find-breadcrumbs.ts'
import { findCue } from './find-cue.ts'
import { findLabel } from './find-label.ts'
import { findShareLinks } from './find-share-links.ts'
import { type Measure, measureText } from './measure-text.ts'
import { recallOnce } from './recall-once.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

const BULLET = /^ {0,3}[-*+][ \t]+/u
/** What makes Markdown much longer than the words it shows: targets of links, tags, references to characters. */
const HIDDEN = /\]\(|[<&]/u
/** So much markup gives an opening, unless it holds much that does not show. */
const OPENING_LENGTH = 200
const MIN_OPENING_LENGTH = 90
const SETEXT_UNDERLINE = /[\r\n] {0,3}(?:=+|-+)[ \t]*$/u

/** Where a unit stands among the others. */
export type Shape = Pick<Unit, 'kind' | 'depth' | 'index' | 'lines' | 'lineCount' | 'isInLink'>

/** Units by where they begin, from one pass over an article to the next: most stay as they are. */
export type Memory = Map<number, Unit>

/** Make a unit of a range of a text, with what the memory knows of it. */
export function makeUnit(source: Source, range: Range, shape: Shape, memory: Memory): Unit {
  const raw = source.text.slice(range.start, range.end)
  const markup = trimMarks(raw, shape.kind)
  // A block begins where its first line does.
  const key = 2 * range.start + (shape.lines.length > 0 ? 1 : 0)
  const known = memory.get(key)
  const isKnown =
    known !== undefined &&
    known.kind === shape.kind &&
    known.isInLink === shape.isInLink &&
    known.end === range.end &&
    known.markup === markup
  const unit = isKnown ? { ...known, ...shape } : readUnit({ ...range, ...shape, markup }, source)
  memory.set(key, unit)
  return unit
}

/** Most units are never read in full: their words wait until a rule asks. */
function readUnit(place: Range & Shape & Pick<Unit, 'markup'>, { format }: Source): Unit {
  const { markup } = place
  const hidesText = HIDDEN.test(markup)
  const strip = (text: string): string =>
    normaliseLine(format === 'text' ? text : stripMarkdown(text))
  const readPlain = recallOnce(() => strip(markup))
  const readOpening = recallOnce((): string => {
    if (hidesText || markup.length <= OPENING_LENGTH) return readPlain()
    const start = markup.slice(0, OPENING_LENGTH)
    const opening = start.includes('[') ? '' : strip(start)
    return opening.length < MIN_OPENING_LENGTH ? readPlain() : opening
  })
  const unit: Unit = {
    ...place,
    hidesText,
    readPlain,
    readOpening,
    readKey: recallOnce(() => wordKey(readPlain())),
    readMeasure: recallOnce(() => (place.isInLink ? measureLinked(markup) : measureText(markup))),
    readLabel: recallOnce(() => findShareLinks(unit) ?? findBreadcrumbs(unit) ?? findLabel(unit)),
    readCue: recallOnce(() => findCue(unit)),
  }
  return unit
}

function trimMarks(text: string, kind: Shape['kind']): string {
  if (kind === 'list') return text.replace(BULLET, '')
  return kind === 'heading' ? text.replace(SETEXT_UNDERLINE, '') : text
}

function measureLinked(markup: string): Measure {
  const { shown } = measureText(markup)
  return { shown, linked: shown, links: 1 }
}
