import { matchPhrase } from './match-phrase.ts'
import { bylineOpeners } from './phrase-books.ts'
import { packs } from './phrases/packs.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'

const MAX_CHARACTERS = 120
const MAX_WORDS = 14
const SPACE = /\s+/u
const NAME = /^["'“‘(@]*[\p{Lu}\p{Lt}\p{N}@]/u
const NO_LETTER = /^[^\p{L}]*$/u
const LETTERS = /[\p{L}\p{M}]+/gu
const SENTENCE_END = /[\p{Ll}]{4}[.!?]$/u
const fillers = new Set(
  packs.flatMap((pack) => [...(pack.dateFillers ?? []), ...(pack.dateWords ?? [])]),
)

/** Whether a line names who wrote: `By` and names, with offices, places and dates beside them. */
export function findByline(plain: string, words: readonly string[]): PhraseTopic | undefined {
  if (plain.length > MAX_CHARACTERS) return undefined
  const opener = matchPhrase(words, 0, bylineOpeners)
  if (opener === undefined || opener.end >= words.length) return undefined
  const parts = plain.split(SPACE)
  if (parts.length > MAX_WORDS || SENTENCE_END.test(plain)) return undefined
  const rest = parts.slice(opener.end)
  return rest.length > 0 && rest.every(isNamePart) && rest.some((part) => NAME.test(part))
    ? 'byline'
    : undefined
}

function isNamePart(part: string): boolean {
  if (NAME.test(part) || NO_LETTER.test(part)) return true
  const letters = part.match(LETTERS)?.join('') ?? ''
  return fillers.has(letters.toLowerCase())
}
