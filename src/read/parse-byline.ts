import type { Author } from '../model/facts.ts'
import { createAuthor } from './parse-author.ts'

const MAX_CHARACTERS = 200
/** `By` in the languages of the phrase packs, and labels with a colon. */
const OPENER =
  /^(?:(?:written|words|reported|story|text)\s+)?(?:by|von|par|por|di|door|av|przez|tekst|texte|texto|testo|text|autor(?:in)?|autora|auteur|autore|author|writer)(?::\s*|\s+)/iu
const SEPARATOR = /\s+(?:[|•·–—/]|-)\s+|\s*[|•·]\s*/u
/** When, where and for whom. */
const BESIDE = /\s(?:on|at|in|for|am|um|für|em|op|para|pour)\s.*$/su
const ROLE =
  /\b(?:reporter|writer|editor|correspondent|staff|contributor|columnist|journalist|redaktion|redakteur(?:in)?|redacción|rédaction|redazione)\b/iu
const NAME_WORD = /^["'“‘(]?\p{Lu}/u
const PARTICLE =
  /^(?:and|und|et|y|e|en|i|och|&|von|van|de|da|di|del|der|den|la|le|al|el|bin|ibn|dos|du|ter)$/u
const MAX_NAME_WORDS = 8

/**
 * Parse a line that names who wrote: `By Ada Smith, City reporter | 3 March 2026` in the usual languages. What follows
 * a separator is no name; of what follows a comma only what looks like one. `undefined` where the line does not open as
 * a byline does.
 */
export function parseByline(line: string): readonly Author[] | undefined {
  const opener = line.length > MAX_CHARACTERS ? null : OPENER.exec(line)
  if (opener === null) return undefined
  const [head = ''] = line.slice(opener[0].length).split(SEPARATOR)
  const [first = '', ...others] = head.replace(BESIDE, '').split(/,\s*/u)
  const names = [first, ...others.filter((part) => part.includes(' ') && !ROLE.test(part))]
  const authors = names.filter(isName).flatMap((name) => {
    return createAuthor(name, { contact: undefined }) ?? []
  })
  return authors.length === 0 ? undefined : authors
}

/** Its first word has a capital, the others too, but for particles and offices. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length > MAX_NAME_WORDS || /\p{N}/u.test(text)) return false
  return words.every(
    (word, at) => NAME_WORD.test(word) || (at > 0 && (PARTICLE.test(word) || ROLE.test(word))),
  )
}
