import { readOpeningLetter } from './read-opening-letter.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

/** What is needed to know the standfirst of a text. */
export type StandfirstHints = {
  readonly headline: Unit | undefined
  /** The stated summary. */
  readonly summary: string | undefined
  readonly tellsStory: (line: Unit) => boolean
}

/** A shorter one may well be said twice: a greeting, a line of a refrain. */
const MIN_WORDS = 6
const MIN_CHARACTERS = 20
/** Questions of an interview and of a list of answers come again. */
const QUESTION = /[?？]["'”’»)]?$/u

/** Find paragraphs and headings that repeat the standfirst, the first of them left out; lines of a block are listed with it. */
export function findStandfirstCopies(
  blocks: readonly Unit[],
  hints: StandfirstHints,
): ReadonlySet<Unit> {
  const { headline, summary } = hints
  const first = findStandfirst(blocks, hints)
  const copies = new Set([
    ...(summary === undefined ? [] : findCopies(blocks, summary, () => wordKey(summary))),
    ...(first === undefined ? [] : findCopies(blocks, readLength(first), first.readKey)),
  ])
  if (headline !== undefined) copies.delete(headline)
  return copies
}

/** The first block behind the headline that tells the story. */
function findStandfirst(
  blocks: readonly Unit[],
  { headline, tellsStory }: StandfirstHints,
): Unit | undefined {
  const start = headline?.end ?? 0
  const first = blocks.find(
    (block) => block.start >= start && (tellsStory(block) || block.lines.some(tellsStory)),
  )
  return first?.kind === 'paragraph' ? first : undefined
}

/** Its words, or what is as long and opens alike. */
function readLength(block: Unit): string {
  return block.hidesText ? block.readPlain() : block.markup
}

function findCopies(blocks: readonly Unit[], text: string, readKey: () => string): readonly Unit[] {
  if (QUESTION.test(text.trimEnd())) return []
  const letter = readOpeningLetter(text)
  const alike = blocks.filter((block) => maySay(block, text.length, letter))
  if (alike.length < 2 || !isLongEnough(readKey())) return []
  const same = alike.filter((block) => block.readKey() === readKey())
  return same.slice(1).flatMap((block) => [block, ...block.lines])
}

function isLongEnough(key: string): boolean {
  const isOneRun = !key.includes(' ') && key.length >= MIN_CHARACTERS
  return isOneRun || key.split(' ').length >= MIN_WORDS
}

/** Dismiss unread what is too long, too short or opens otherwise; only links and tags hide how long a block is. */
function maySay(block: Unit, length: number, letter: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false
  const { markup } = block
  if (markup.length < 0.8 * length) return false
  if (block.hidesText) return true
  return markup.length <= 1.2 * length + 20 && readOpeningLetter(markup) === letter
}
