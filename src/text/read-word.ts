import { readWordPiece } from './read-word-piece.ts'
import { pushWord, type WordReader } from './word-reader.ts'
import { DIGIT, FOLDED, LETTER, RARE, readSign, SILENT, UPPER } from './word-signs.ts'
import { mixBits } from './words.ts'

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/* `Mr`, `Dr`, `St`, `Mrs`, `Gov`, `No`: what is longer is as often a name that ends its sentence. */
const ABBREVIATION_LENGTH = 3

/** Read the word that begins at the cursor, append it and pass it. */
export function readWord(reader: WordReader): void {
  const { text, end } = reader
  const start = reader.at
  let at = start
  let hash = SEED
  let kinds = 0
  let capitals = 0
  while (at < end) {
    const sign = readSign(text.charCodeAt(at))
    if ((sign & (LETTER | DIGIT)) !== 0) {
      hash = Math.imul(hash ^ (sign & FOLDED), PRIME)
      kinds |= sign
      capitals += sign & UPPER
      at++
    } else if ((sign & SILENT) !== 0) {
      at++
    } else {
      const piece = (sign & RARE) === 0 ? undefined : readWordPiece(text, at, end)
      if (piece === undefined) break
      for (const character of piece.folded) hash = Math.imul(hash ^ character, PRIME)
      kinds |= piece.sign
      capitals += piece.sign & UPPER
      at = piece.end
    }
  }
  reader.at = at
  appendWord(reader, mixBits(hash), { start, kinds, capitals })
}

/** What a word is made of: the flags of all its letters, and `UPPER` for every capital one added up. */
type Shape = { readonly start: number; readonly kinds: number; readonly capitals: number }

function appendWord(reader: WordReader, hash: number, { start, kinds, capitals }: Shape): void {
  const isCapitalised = (readSign(reader.text.charCodeAt(start)) & UPPER) !== 0
  const isNumber = (kinds & DIGIT) !== 0
  /* Capitals inside a word, as in `NATO`, tell of a name wherever it stands. */
  const hasInnerCapital = capitals > (isCapitalised ? UPPER : 0)
  const isName = isNumber || hasInnerCapital || (isCapitalised && !reader.isSentenceOpen)
  reader.isAbbreviated = isCapitalised && reader.at - start <= ABBREVIATION_LENGTH
  pushWord(reader, hash, isName)
}
