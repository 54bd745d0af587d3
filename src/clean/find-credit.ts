import { matchPhrase } from './match-phrase.ts'
import { phraseTables } from './phrase-tables.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { readLabelWords } from './read-label-words.ts'
import { readPlain } from './read-plain.ts'
import { readUnitWords } from './read-unit-words.ts'
import type { Wording } from './unit.ts'

const MAX_CHARACTERS = 420
/** A credit stands at the end of a caption, or is all of a short line. */
const MAX_TAIL_CHARACTERS = 70
const BEHIND_SLASH =
  /[/|] ?(?:afp|ap|epa|dpa|reuters|getty|bloomberg|shutterstock|alamy|istock|zuma|imago|efe|pa|sipa|redux|anp|belga|ritzau|tt|ntb|xinhua|tass|ria|pap|forum|anadolu|aa|cp|aap|apa|keystone|lehtikuva|ansa)\b/iu
const SENTENCE_END = /[.!?]$/u
const PARENTHESIS = /\(([^()]{3,70})\)?\s*$/u
/** The word alone opens sentences as well. */
const COPYRIGHT = /^\(c\)|^copyright[\s:]*(?:\(c\)|\p{N}|by\b)|©/iu

/** Whether a line ends in the name of a photographer or an agency, or is nothing else. */
export function findCredit(line: Wording): PhraseTopic | undefined {
  const plain = readPlain(line)
  if (plain.length > MAX_CHARACTERS) return undefined
  const tail = plain.slice(-MAX_TAIL_CHARACTERS)
  if (COPYRIGHT.test(plain) && plain.length <= 200) return 'copyright-notice'
  if (BEHIND_SLASH.test(tail)) return 'photo-credit'
  const inside = PARENTHESIS.exec(tail)?.[1]
  if (inside !== undefined && holdsCredit(readLabelWords(inside))) return 'photo-credit'
  if (plain.length > 2 * MAX_TAIL_CHARACTERS || SENTENCE_END.test(plain)) return undefined
  const words = tail.length < plain.length ? readLabelWords(tail) : readUnitWords(line)
  return holdsCredit(words) ? 'photo-credit' : undefined
}

function holdsCredit(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const credit = matchPhrase(words, at, phraseTables.creditHolders)
    return (
      credit !== undefined && (credit.end < words.length || !words[credit.end - 1]?.endsWith(':'))
    )
  })
}
