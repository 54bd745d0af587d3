import { pushWord, type WordReader } from './word-reader.ts'
import { DIGIT, UPPER } from './word-signs.ts'
import { mixBits } from './words.ts'

/* `Mr`, `Dr`, `St`, `Mrs`, `Gov`, `No`: what is longer is as often a name that ends its sentence. */
const ABBREVIATION_LENGTH = 3

/** What a word is made of. */
export type WordShape = {
  /** The sign of its first unit. */
  readonly first: number
  /** The flags of all its letters and digits; `UPPER` only for capitals behind the first letter. */
  readonly kinds: number
  /** In UTF-16 code units. */
  readonly length: number
}

/** Append a word; `hash` is that of its folded letters, not mixed yet. */
export function appendWord(
  reader: WordReader,
  hash: number,
  { first, kinds, length }: WordShape,
): void {
  const isCapitalised = (first & UPPER) !== 0
  /* Capitals inside a word, as in `NATO`, tell of a name wherever it stands. */
  const isName = (kinds & (DIGIT | UPPER)) !== 0 || (isCapitalised && !reader.isSentenceOpen)
  reader.isAbbreviated = isCapitalised && length <= ABBREVIATION_LENGTH
  // With a sign, so that it stays unboxed.
  pushWord(reader, mixBits(hash) | 0, isName)
}
