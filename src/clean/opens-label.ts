import { phraseBooks } from './phrase-books.ts'
import { networks } from './phrases/networks.ts'

/** Where a picture, a tag or a reference to a character stands first, the first word is not the one that shows. */
const HIDES_FIRST_WORD = /^[\s[*_]*[!<&\\]/u
const FIRST_WORD = /\p{N}|[\p{L}\p{M}]+/u
const NUMBER = /^\p{N}/u
const GLUED = /\p{Ll}(?=\p{Lu})/u
/** No phrase opens with a longer word, marks before it included. */
const MAX_CHARACTERS = 40

const openings: ReadonlySet<string> = new Set([
  ...phraseBooks.flatMap(({ root }) => [...root.nodeByWord.keys()].map(readFirstWord)),
  ...networks.map(readFirstWord),
])

/** Whether a line begins as some label does; dismisses nearly all lines of a story by their first word. */
export function opensLabel(markup: string): boolean {
  const start = markup.slice(0, MAX_CHARACTERS)
  if (HIDES_FIRST_WORD.test(start)) return true
  const word = FIRST_WORD.exec(start)?.[0] ?? ''
  if (NUMBER.test(word) || openings.has(word.toLowerCase())) return true
  const glued = GLUED.exec(word)
  return glued !== null && openings.has(word.slice(0, glued.index + 1).toLowerCase())
}

function readFirstWord(phrase: string): string {
  return FIRST_WORD.exec(phrase)?.[0] ?? ''
}
