import { appendWord } from './append-word.ts'
import { addLetter, NO_LETTERS } from './hash-letters.ts'
import { readWordPiece } from './read-word-piece.ts'
import type { WordReader } from './word-reader.ts'
import { DIGIT, FOLDED, LETTER, RARE, readSign, SILENT, UPPER } from './word-signs.ts'

/** Read the word that begins at the cursor, whatever it is made of, append it and pass it. */
export function readMixedWord(reader: WordReader): void {
  const { text, end } = reader
  const start = reader.at
  const first = readSign(text.charCodeAt(start))
  let at = start
  let hash = NO_LETTERS
  let kinds = 0
  let capitals = 0
  while (at < end) {
    const sign = readSign(text.charCodeAt(at))
    if ((sign & (LETTER | DIGIT)) !== 0) {
      hash = addLetter(hash, sign & FOLDED)
      kinds |= sign
      capitals += sign & UPPER
      at++
    } else if ((sign & SILENT) !== 0) {
      at++
    } else {
      const piece = (sign & RARE) === 0 ? undefined : readWordPiece(text, at, end)
      if (piece === undefined) break
      for (const character of piece.folded) hash = addLetter(hash, character)
      kinds |= piece.sign
      capitals += piece.sign & UPPER
      at = piece.end
    }
  }
  reader.at = at
  const shape = { first, kinds: (kinds & DIGIT) | markInner(capitals, first), length: at - start }
  appendWord(reader, hash, shape)
}

/* `capitals` adds up the flags, that of the first unit among them. */
function markInner(capitals: number, first: number): number {
  return capitals > (first & UPPER) ? UPPER : 0
}
