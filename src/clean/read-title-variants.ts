import { wordKey } from './word-key.ts'

/** A headline reduced to its words, as it stands and without what looks like the name of a site or a section. */
export type TitleVariants = {
  readonly whole: string
  readonly trimmed: readonly string[]
}

const SEPARATOR = / [-–—:·•] | ?[|»] ?|: /gu
const MAX_TAIL_CHARACTERS = 40
/** A title that is hardly longer than a name says too little to be known again without the rest of it. */
const MIN_REST_WORDS = 3
const MIN_REST_CHARACTERS = 12
const NAME_WORD = /^[\p{Lu}\p{Lo}\p{N}]/u

type Part = { readonly name: string; readonly rest: string; readonly mark: string }

/** Read the variants of a headline: `Headline | Site`, `Headline - Site`, `Section: Headline`. */
export function readTitleVariants(plain: string, siteKeys: ReadonlySet<string>): TitleVariants {
  if (plain.search(SEPARATOR) === -1) return { whole: wordKey(plain), trimmed: [] }
  const trimmed = new Set<string>()
  for (const text of [plain, ...cutTail(plain, siteKeys)]) {
    if (text !== plain) trimmed.add(wordKey(text))
    for (const rest of cutOpening(text, siteKeys)) trimmed.add(wordKey(rest))
  }
  return { whole: wordKey(plain), trimmed: [...trimmed] }
}

function cutTail(plain: string, siteKeys: ReadonlySet<string>): readonly string[] {
  const last = plain.search(SEPARATOR) === -1 ? undefined : [...plain.matchAll(SEPARATOR)].at(-1)
  if (last === undefined) return []
  const name = plain.slice(last.index + last[0].length)
  const part = { name, rest: plain.slice(0, last.index), mark: last[0].trim() }
  const limit = part.mark === ':' ? 0 : 3
  return isName(part, siteKeys, limit) ? [part.rest] : []
}

function cutOpening(plain: string, siteKeys: ReadonlySet<string>): readonly string[] {
  const first = plain.search(SEPARATOR) === -1 ? undefined : plain.matchAll(SEPARATOR).next().value
  if (first === undefined) return []
  const rest = plain.slice(first.index + first[0].length)
  const part = { name: plain.slice(0, first.index), rest, mark: first[0].trim() }
  return isName(part, siteKeys, 2) ? [part.rest] : []
}

/** A site that the configuration names, or a few words that are written like a name; more of them behind `|` and `»`. */
function isName(part: Part, siteKeys: ReadonlySet<string>, limit: number): boolean {
  const words = part.name.split(' ').filter((word) => word !== '')
  const rest = wordKey(part.rest)
  const saysEnough = rest.split(' ').length >= MIN_REST_WORDS || rest.length >= MIN_REST_CHARACTERS
  if (!saysEnough || words.length === 0) return false
  if (siteKeys.has(wordKey(part.name))) return true
  if (part.name.length > MAX_TAIL_CHARACTERS || words.length >= rest.split(' ').length) return false
  const isBar = part.mark === '|' || part.mark === '»'
  return isBar
    ? words.length <= 4
    : words.length <= limit && words.every((word) => NAME_WORD.test(word))
}
