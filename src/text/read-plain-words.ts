import { appendWord } from './append-word.ts'
import { addLetter, NO_LETTERS } from './hash-letters.ts'
import type { WordReader } from './word-reader.ts'
import {
  CONTEXT,
  DIGIT,
  FOLDED,
  GAP,
  LETTER,
  RARE,
  readKnownSign,
  SILENT,
  UNKNOWN,
} from './word-signs.ts'

const PLAIN = LETTER | DIGIT
const AMPERSAND = 38

/**
 * Read the words at the cursor that are made of letters and digits alone, as nearly all are, and pass the gaps between
 * them; up to a word that something else may belong to, or another sign, or one that nothing asked for before.
 */
export function readPlainWords(reader: WordReader): void {
  const { units, end } = reader
  let start = reader.at
  while (start < end) {
    const first = readKnownSign(units[start])
    if (first === GAP) {
      start++
      continue
    }
    if ((first & PLAIN) === 0) break
    let hash = addLetter(NO_LETTERS, first & FOLDED)
    let inner = 0
    let next = GAP
    let at = start + 1
    for (; at < end; at++) {
      next = readKnownSign(units[at])
      if ((next & PLAIN) === 0) break
      hash = addLetter(hash, next & FOLDED)
      inner |= next
    }
    const kinds = inner | (first & DIGIT)
    if (at < end && mayGoOn(next, kinds, units[at])) break
    appendWord(reader, hash, { first, kinds, length: at - start })
    start = at
  }
  reader.at = start
}

/* What is no plain letter goes on with a word now and then, and a point or comma with a number only. */
function mayGoOn(sign: number, kinds: number, unit: number | undefined): boolean {
  if ((sign & (SILENT | RARE)) === 0) return sign === UNKNOWN
  return (sign & CONTEXT) === 0 || (kinds & DIGIT) !== 0 || unit === AMPERSAND
}
