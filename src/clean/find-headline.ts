import type { MatchTitle } from './prepare-title.ts'
import { readKey } from './read-key.ts'
import { readLinkRow } from './read-link-row.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

/** A text as far as it is known before its headline is. */
export type Opening = {
  readonly blocks: readonly Unit[]
  readonly isLabel: (line: Unit) => boolean
  readonly isContent: (line: Unit) => boolean
}

const MAX_CHARACTERS = 150
/** A sentence with its full stop is rarely a headline; a longer one opens the story. */
const MAX_SENTENCE_CHARACTERS = 60
/** A heading of depth 1 behind more paragraphs than these belongs to a section. */
const MAX_PARAGRAPHS_BEFORE = 2
/** Hard-wrapped text has no line this long; where there is one, each line is a paragraph. */
const MIN_UNWRAPPED_CHARACTERS = 160

const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u
const FULL_STOP = /[.。]["'”’»)]?$/u
const OPEN_END = /[,;:]$/u
const INNER_SENTENCE_END = /[.!?。！？]["'”’»)]?(?: \p{Lu}|\p{Lo})/gu

/** Find the headline of a text whose title is stated: the first line that says it, further down only a main heading. */
export function findStatedHeadline(text: Opening, matchTitle: MatchTitle): Unit | undefined {
  let trimmed: Unit | undefined
  for (const unit of readOpening(text)) {
    const match = matchTitle(unit)
    if (match === 'whole') return unit
    if (match !== undefined) trimmed ??= unit
  }
  const isMain = (block: Unit): boolean => block.depth === 1 && matchTitle(block) !== undefined
  return text.blocks.find(isMain) ?? trimmed
}

/** Find the headline of a text without a stated title: its first heading, else its first line if it looks like one. */
export function findHeadline(text: Opening): Unit | undefined {
  const units = [...readOpening(text)].filter((unit) => isCandidate(unit, text))
  const main = units.find((unit) => unit.depth === 1)
  if (main !== undefined) return main

  const [first, second] = units
  if (first === undefined || first.kind === 'heading') return first
  if (second?.kind === 'heading' && isKicker(first)) return second
  return first.kind === 'paragraph' && looksLikeHeadline(first, text) ? first : undefined
}

/** Read blocks and their lines from the top, as far down as a headline may stand. */
function* readOpening(text: Opening): Iterable<Unit> {
  let paragraphs = 0
  for (const block of text.blocks) {
    yield block
    yield* block.lines
    if (text.isContent(block) || block.lines.some(text.isContent)) paragraphs++
    if (paragraphs > MAX_PARAGRAPHS_BEFORE) return
  }
}

/** Images, furniture and rows of links stand before headlines. */
function isCandidate(unit: Unit, text: Opening): boolean {
  if (unit.lines.length > 0 || text.isLabel(unit) || !WORD.test(readPlain(unit))) return false
  const row = readLinkRow(unit.markup)
  return row === undefined || (row.length === 1 && unit.kind !== 'list')
}

/** One or two words above a heading name the section. */
function isKicker(unit: Unit): boolean {
  return readKey(unit).split(' ').length <= 2
}

function looksLikeHeadline(line: Unit, text: Opening): boolean {
  const plain = readPlain(line)
  if (plain.length > MAX_CHARACTERS || !LETTER.test(plain) || OPEN_END.test(plain)) return false
  if (isRunning(plain)) return false
  const hasMore = text.blocks.some((block) => block.end > line.end && WORD.test(readPlain(block)))
  return hasMore && standsAlone(line, text)
}

/** Several sentences, or a long one with its full stop, run on as text does. */
function isRunning(plain: string): boolean {
  const innerEnds = plain.match(INNER_SENTENCE_END)?.length ?? 0
  const isLong = innerEnds > 0 || plain.length > MAX_SENTENCE_CHARACTERS
  return innerEnds > 1 || (FULL_STOP.test(plain) && isLong)
}

/** A line of a paragraph of several lines opens a wrapped sentence, unless each line is a paragraph. */
function standsAlone(line: Unit, text: Opening): boolean {
  const block = text.blocks.find((unit) => unit.lines.includes(line))
  if (block === undefined) return true
  const [, next] = block.lines
  if (next !== undefined && readKey(next) === readKey(line)) return true
  return block.lines.some((other) => other.end - other.start >= MIN_UNWRAPPED_CHARACTERS)
}
