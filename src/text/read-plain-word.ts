import { appendWord } from './append-word.ts'
import { addLetter, NO_LETTERS } from './hash-letters.ts'
import type { WordReader } from './word-reader.ts'
import {
  CONTEXT,
  DIGIT,
  FOLDED,
  LETTER,
  RARE,
  readKnownSign,
  readSign,
  SILENT,
  UNKNOWN,
} from './word-signs.ts'

const PLAIN = LETTER | DIGIT
const AMPERSAND = 38

/**
 * Read the word that begins at the cursor, append it and pass it, if it is made of letters and digits alone, as nearly
 * all are; `false`, with nothing done, where something else may belong to it, which is for `readMixedWord`.
 */
export function readPlainWord(reader: WordReader): boolean {
  const { text, end, at: start } = reader
  const first = readSign(text.charCodeAt(start))
  if ((first & PLAIN) === 0) return false
  let hash = addLetter(NO_LETTERS, first & FOLDED)
  let inner = 0
  let next = 0
  let at = start + 1
  for (; at < end; at++) {
    next = readKnownSign(text.charCodeAt(at))
    if ((next & PLAIN) === 0) break
    hash = addLetter(hash, next & FOLDED)
    inner |= next
  }
  const isNumber = ((first | inner) & DIGIT) !== 0
  if (at < end && mayGoOn(next, isNumber, text.charCodeAt(at))) return false
  reader.at = at
  appendWord(reader, hash, { start, first, kinds: inner | (first & DIGIT) })
  return true
}

/* What is no plain letter goes on with a word now and then, and a point or comma with a number only. */
function mayGoOn(sign: number, isNumber: boolean, unit: number): boolean {
  if ((sign & (SILENT | RARE)) === 0) return sign === UNKNOWN
  return (sign & CONTEXT) === 0 || isNumber || unit === AMPERSAND
}
