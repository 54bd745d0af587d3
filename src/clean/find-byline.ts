import { isName, isNamePart } from './is-name-part.ts'
import { matchPhrase } from './match-phrase.ts'
import { phraseTables } from './phrase-tables.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'

const MAX_CHARACTERS = 120
const MAX_WORDS = 14
const SPACE = /\s+/u
const SENTENCE_END = /[\p{Ll}]{4}[.!?]$/u
/** Converters lose the space where the name is a link of its own. */
const GLUED = /^By(?=\p{Lu}\p{Ll}.*[^.!?]$)/u

/** Whether a line names who wrote: `By` and names, with offices, places and dates beside them. */
export function findByline(plain: string, words: readonly string[]): PhraseTopic | undefined {
  if (plain.length > MAX_CHARACTERS) return undefined
  const isGlued = GLUED.test(plain)
  const end = isGlued ? 1 : (matchPhrase(words, 0, phraseTables.bylineOpeners)?.end ?? words.length)
  const parts = plain.replace(GLUED, 'By ').split(SPACE)
  if (parts.length > MAX_WORDS || SENTENCE_END.test(plain)) return undefined
  if (!isGlued && end >= words.length) return undefined
  const rest = parts.slice(end)
  return rest.length > 0 && rest.every(isNamePart) && rest.some(isName) ? 'byline' : undefined
}
