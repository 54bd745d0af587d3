import { isShortText } from './is-short-text.ts'
import { LABEL_POSITIONS } from './label-positions.ts'
import { matchPhrase } from './match-phrase.ts'
import { opensLabel } from './opens-label.ts'
import { phraseTables } from './phrase-tables.ts'
import type { PhrasePosition, PhraseTopic } from './phrases/phrase-pack.ts'
import { readLabelWords } from './read-label-words.ts'
import { readOpening } from './read-opening.ts'
import { readPlain } from './read-plain.ts'
import { readUnitWords } from './read-unit-words.ts'
import type { Unit } from './unit.ts'

/** A line that says nothing but phrases of one topic. */
export type Label = {
  readonly topic: PhraseTopic
  /** Strongest position of its phrases. */
  readonly position: PhrasePosition
  /** How many phrases it is made of. */
  readonly count: number
}

/** A row of buttons with their hidden texts, as measured on news pages, stays far below; a paragraph does not. */
const MAX_CHARACTERS = 700
const MAX_PHRASE_CHARACTERS = 90
const GLUED = /(\p{Ll})(\p{Lu})/gu

/** Read a line as a label: all of its words belong to phrases of one topic, else `undefined`. */
export function findLabel(line: Unit): Label | undefined {
  if (!isShortText(line) || !mayBeLabel(line)) return undefined
  if (!beginsWithPhrase(readOpening(line))) return undefined
  const plain = readPlain(line)
  if (plain.length > MAX_CHARACTERS) return undefined
  const label = matchBooks(readUnitWords(line))
  if (label !== undefined || plain.includes(' ')) return label

  // Buttons that lost the space between them: `ShareTweetEmail`.
  const parted = plain.replace(GLUED, '$1 $2')
  return parted === plain ? undefined : matchBooks(readLabelWords(parted))
}

/** Most lines of news are longer than any label, or open in another way: they are dismissed unread. */
function mayBeLabel(line: Unit): boolean {
  if (!line.hidesText && line.markup.length > MAX_CHARACTERS) return false
  return opensLabel(line.markup)
}

/** Long lines are read as far as their first phrase reaches before they are read in full. */
function beginsWithPhrase(opening: string): boolean {
  if (opening.length <= MAX_PHRASE_CHARACTERS) return true
  const words = readLabelWords(opening.slice(0, MAX_PHRASE_CHARACTERS))
  return phraseTables.books.some(({ root }) => matchPhrase(words, 0, root) !== undefined)
}

function matchBooks(words: readonly string[]): Label | undefined {
  for (const { topic, root } of phraseTables.books) {
    const label = matchBook(words, topic, root)
    if (label !== undefined) return label
  }
  return undefined
}

function matchBook(words: readonly string[], topic: PhraseTopic, root: number): Label | undefined {
  let strongest = LABEL_POSITIONS.length
  let count = 0
  for (let at = 0; at < words.length; ) {
    const phrase = matchPhrase(words, at, root)
    if (phrase === undefined) return undefined
    strongest = Math.min(strongest, LABEL_POSITIONS.indexOf(phrase.position))
    count++
    at = phrase.end
  }
  const position = LABEL_POSITIONS[strongest]
  return position === undefined ? undefined : { topic, position, count }
}
