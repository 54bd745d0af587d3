import { readLinkRow } from './read-link-row.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

/** A line this long is a sentence or holds one, whatever stands at its end. */
const MIN_CHARACTERS = 80
const MIN_WORDS = 3
const MIN_ITEM_WORDS = 3
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const LETTER = /\p{L}/u

/** Whether a line tells the story by its shape, whatever it says: a sentence, a quotation, a table, an item of a list. */
export function isContent(line: Unit): boolean {
  const { known } = line
  known.isContent ??= hasShape(line)
  return known.isContent
}

function hasShape(line: Unit): boolean {
  if (line.isInLink) return false
  switch (line.kind) {
    case 'paragraph':
      return isProse(line)
    case 'list':
      return isItem(line)
    case 'html':
      return LETTER.test(readPlain(line))
    case 'heading':
    case 'break':
    case 'definition':
      return false
    default:
      return true
  }
}

function isProse(line: Unit): boolean {
  const { markup } = line
  if (markup.length >= MIN_CHARACTERS && !line.hidesText) return true
  const plain = readPlain(line)
  if (plain.length < MIN_CHARACTERS && !isSentence(plain)) return false
  return readLinkRow(markup) === undefined
}

function isSentence(plain: string): boolean {
  if (!SENTENCE_END.test(plain)) return false
  return CJK.test(plain) || plain.split(' ').length >= MIN_WORDS
}

function isItem(line: Unit): boolean {
  const hasWords = readPlain(line).split(' ').length >= MIN_ITEM_WORDS
  return hasWords && readLinkRow(line.markup) === undefined
}
