import type { Block } from '../model/block.ts'
import type { Range, Source } from '../model/source.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { stripMarkdown } from '../text/strip-markdown.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import { type Measure, measureText } from './measure-text.ts'
import { splitLines } from './split-lines.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

const INDENTATION = /[ \t]/u
const BULLET = /^ {0,3}[-*+][ \t]+/u
/** What makes Markdown much longer than the words it shows: targets of links, tags, references to characters. */
const HIDDEN = /\]\(|[<&]/u
/** So much markup gives an opening, unless it holds much that does not show. */
const OPENING_LENGTH = 200
const MIN_OPENING_LENGTH = 90
const SETEXT_UNDERLINE = /[\r\n] {0,3}(?:=+|-+)[ \t]*$/u

/** The units of a text: each block once, and in the same order every line that can be judged alone. */
export type Units = {
  readonly blocks: readonly Unit[]
  readonly lines: readonly Unit[]
}

/** List what rules may judge; only paragraphs and plain bullet lists of several lines are taken apart. */
export function listUnits(source: Source, blocks: readonly Block[]): Units {
  const inLink = findBrokenLinks(source.text, blocks)
  const units: Unit[] = []
  const lines: Unit[] = []
  for (const found of blocks) {
    const isInLink = inLink.has(found)
    const block = { ...found, start: findLineStart(source, found.start) }
    const ranges = listLineRanges(source.text, block)
    const parts = ranges.map((range, at) =>
      makeUnit(source, range, {
        kind: block.kind,
        depth: 0,
        index: lines.length + at,
        lines: [],
        lineCount: ranges.length,
        isInLink,
      }),
    )
    const { kind, depth } = block
    const unit = makeUnit(source, block, {
      kind,
      depth,
      index: lines.length,
      lines: parts,
      lineCount: Math.max(1, ranges.length),
      isInLink,
    })
    units.push(unit)
    for (const line of parts.length > 0 ? parts : [unit]) lines.push(line)
  }
  return { blocks: units, lines }
}

/** A block begins behind the indentation of its first line, a unit with it. */
function findLineStart({ text, bodyStart }: Source, offset: number): number {
  let start = offset
  while (start > bodyStart && INDENTATION.test(text.charAt(start - 1))) start--
  return start
}

function listLineRanges(text: string, block: Block): readonly Range[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return []
  const lines = splitLines(text, block)
  if (block.kind === 'paragraph') return lines.length > 1 ? lines : []
  const isFlat = lines.every((line) => BULLET.test(text.slice(line.start, line.start + 8)))
  return isFlat ? lines : []
}

type Shape = Pick<Unit, 'kind' | 'depth' | 'index' | 'lines' | 'lineCount' | 'isInLink'>

/** Most units are never read in full: their words wait until a rule asks. */
function makeUnit(source: Source, { start, end }: Range, shape: Shape): Unit {
  const { kind } = shape
  const markup = trimMarks(source.text.slice(start, end), kind)
  const hidesText = HIDDEN.test(markup)
  let plain: string | undefined
  let key: string | undefined
  let measure: Measure | undefined
  const readPlain = (): string => {
    plain ??= strip(markup)
    return plain
  }
  const strip = (text: string): string =>
    normaliseLine(source.format === 'text' ? text : stripMarkdown(text))
  const readOpening = (): string => {
    if (plain !== undefined || hidesText || markup.length <= OPENING_LENGTH) return readPlain()
    const start = markup.slice(0, OPENING_LENGTH)
    const opening = start.includes('[') ? '' : strip(start)
    return opening.length < MIN_OPENING_LENGTH ? readPlain() : opening
  }
  const readMeasure = (): Measure => {
    measure ??= shape.isInLink ? measureLinked(markup) : measureText(markup)
    return measure
  }
  const readKey = (): string => {
    key ??= wordKey(readPlain())
    return key
  }
  return {
    start,
    end,
    ...shape,
    markup,
    hidesText,
    readMeasure,
    readPlain,
    readOpening,
    readKey,
  }
}

function trimMarks(text: string, kind: Shape['kind']): string {
  if (kind === 'list') return text.replace(BULLET, '')
  return kind === 'heading' ? text.replace(SETEXT_UNDERLINE, '') : text
}

function measureLinked(markup: string): Measure {
  const { shown } = measureText(markup)
  return { shown, linked: shown, links: 1 }
}
