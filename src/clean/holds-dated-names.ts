import { cutColon } from './cut-colon.ts'
import { dateFillers, dateWords } from './date-words.ts'
import { isNamePart } from './is-name-part.ts'

const MAX_CHARACTERS = 100
const MAX_NAMES = 5
const YEAR = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u
const NUMERIC_DATE = /\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{2,4}/u
const SENTENCE_END = /[.!?]\s*$/u

/** Whether a line is a date with its year beside a few names: `Agency May 4, 2024 11:03 PM`. So are those of events. */
export function holdsDatedNames(plain: string, words: readonly string[]): boolean {
  if (plain.length > MAX_CHARACTERS || !YEAR.test(plain) || SENTENCE_END.test(plain)) return false
  const bare = words.map(cutColon)
  const names = bare.filter(
    (word) => word !== '{number}' && !dateWords.has(word) && !dateFillers.has(word),
  )
  if (names.length === 0 || names.length > MAX_NAMES) return false
  const isDated = NUMERIC_DATE.test(plain) || bare.some((word) => dateWords.has(word))
  return isDated && plain.split(' ').every(isNamePart)
}
