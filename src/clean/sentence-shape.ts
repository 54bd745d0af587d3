import { readLinkRow } from './read-link-row.ts'
import { readMeasure } from './read-measure.ts'
import { readPlain } from './read-plain.ts'
import type { Unit } from './unit.ts'

const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»)\]*_]*$/u
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const MIN_WORDS = 4
const MIN_CJK = 12
/** A line this long has words enough for a sentence. */
const MIN_LONG = 120
const MAX_END = 12
const MIN_PROSE = 200
const MIN_SENTENCE = 90
const MAX_LINKED = 0.2

/** Whether the words of a line end as a sentence does and are enough for one. */
export function isSentence(line: Unit): boolean {
  if (!line.hidesText && line.markup.length > MIN_LONG) return endsSentence(line.markup)
  const plain = readPlain(line)
  if (!SENTENCE_END.test(plain)) return false
  return CJK.test(plain) ? plain.length >= MIN_CJK : countWords(plain) >= MIN_WORDS
}

function endsSentence(markup: string): boolean {
  return SENTENCE_END.test(markup.slice(-MAX_END).trimEnd())
}

/** Whether a line is so long that only its end and its place may tell it from the text of a story. */
export function isPlainProse(line: Unit): boolean {
  const { kind, markup, hidesText } = line
  if (kind !== 'paragraph' || markup.length < MIN_SENTENCE) return false
  const { shown, linked } = hidesText ? readMeasure(line) : { shown: markup.length, linked: 0 }
  if (linked > MAX_LINKED * shown) return false
  return shown >= MIN_PROSE || (shown >= MIN_SENTENCE && endsSentence(markup))
}

/** Whether all that a line shows stands in links. */
export function isLinked(line: Unit): boolean {
  const { markup } = line
  if (line.isInLink) return true
  if (!line.hidesText || !markup.includes('](')) return false
  const { shown, linked, links } = readMeasure(line)
  return links > 0 && shown === linked && (shown > 0 || readLinkRow(markup) !== undefined)
}

/** Count words that white space parts. */
function countWords(plain: string): number {
  let count = 1
  for (let at = plain.indexOf(' '); at !== -1; at = plain.indexOf(' ', at + 1)) count++
  return count
}
