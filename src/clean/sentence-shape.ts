import { readLinkRow } from './read-link-row.ts'
import type { Unit } from './unit.ts'

const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»)\]*_]*$/u
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const MIN_WORDS = 4
const MIN_CJK = 12

/** Whether the words of a line end as a sentence does and are enough for one. */
export function isSentence(line: Unit): boolean {
  const plain = line.readPlain()
  if (!SENTENCE_END.test(plain)) return false
  return CJK.test(plain) ? plain.length >= MIN_CJK : countWords(plain) >= MIN_WORDS
}

/** Whether all that a line shows stands in links. */
export function isLinked(line: Unit): boolean {
  const { markup } = line
  if (line.isInLink) return true
  if (!markup.includes('](')) return false
  const { shown, linked, links } = line.readMeasure()
  return links > 0 && shown === linked && (shown > 0 || readLinkRow(markup) !== undefined)
}

/** Count words that white space parts. */
function countWords(plain: string): number {
  let count = 1
  for (let at = plain.indexOf(' '); at !== -1; at = plain.indexOf(' ', at + 1)) count++
  return count
}
