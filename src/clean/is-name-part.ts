import { dateFillers, dateWords } from './date-words.ts'

const NAME = /^["'“‘(@]*[\p{Lu}\p{Lt}\p{N}@]/u
const NO_LETTER = /^[^\p{L}]*$/u
const LETTERS = /[\p{L}\p{M}]+/gu
const ADDRESS = /^[^@]+@[^@]+\.[^@]/u

/** Whether a word is written as a part of a name is, or may stand between names: an address, a date, `of`. */
export function isNamePart(part: string): boolean {
  if (isName(part) || NO_LETTER.test(part) || ADDRESS.test(part)) return true
  const letters = (part.match(LETTERS)?.join('') ?? '').toLowerCase()
  return dateFillers.has(letters) || dateWords.has(letters)
}

/** Whether a word begins as a name does. */
export function isName(part: string): boolean {
  return NAME.test(part)
}
