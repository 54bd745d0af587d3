import { makeWording } from './make-unit.ts'
import { mayOpenAlike } from './may-open-alike.ts'
import { readKey } from './read-key.ts'
import { readPlain } from './read-plain.ts'
import type { Unit, Wording } from './unit.ts'

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
const MAX_END = 2

/** Find paragraphs and headings that repeat the standfirst, the first of them left out; lines of a block are listed with it. */
export function findStandfirstCopies(
  blocks: readonly Unit[],
  hints: StandfirstHints,
): ReadonlySet<Unit> {
  const { headline, summary } = hints
  const first = findStandfirst(blocks, hints)
  const copies = new Set([
    ...(summary === undefined ? [] : findCopies(blocks, makeWording(summary))),
    ...(first === undefined ? [] : findCopies(blocks, first)),
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

function findCopies(blocks: readonly Unit[], wanted: Wording): readonly Unit[] {
  // The words, or what is as long and opens alike.
  const text = wanted.hidesText ? readPlain(wanted) : wanted.markup
  if (QUESTION.test(text.trimEnd().slice(-MAX_END))) return []
  const alike = blocks.filter((block) => maySay(block, text))
  if (alike.length < 2 || !isLongEnough(readKey(wanted))) return []
  const same = alike.filter((block) => readKey(block) === readKey(wanted))
  return same.slice(1).flatMap((block) => [block, ...block.lines])
}

function isLongEnough(key: string): boolean {
  const isOneRun = !key.includes(' ') && key.length >= MIN_CHARACTERS
  return isOneRun || key.split(' ').length >= MIN_WORDS
}

/** Dismiss unread what is too long, too short or opens otherwise; only links and tags hide how long a block is. */
function maySay({ kind, markup, hidesText }: Unit, text: string): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  if (markup.length < 0.8 * text.length) return false
  if (!hidesText && markup.length > 1.2 * text.length + 20) return false
  return mayOpenAlike(markup, text)
}
