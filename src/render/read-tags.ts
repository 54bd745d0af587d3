/** A tag of HTML. */
export type Tag = {
  /** Lower case. */
  readonly name: string
  readonly kind: 'open' | 'close' | 'self-closing'
}

/** The tags of a stretch of HTML up to the token that can't be told apart from what follows it. */
export type ReadTags = {
  readonly tags: readonly Tag[]
  /** Offset of that token, the length of the stretch if there is none. */
  readonly end: number
}

const NAME = /[a-z][^\s/>]*/iuy
/* What stands in them is text up to their end tag. */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext)$/u

/**
 * Read the tags of a stretch of HTML as a tokenizer does (HTML standard, 13.2.5): in comments, attribute values and
 * raw text there are none. It stops at a token without an end and at a CDATA section.
 */
export function readTags(html: string): ReadTags {
  const tags: Tag[] = []
  let at = html.indexOf('<')
  while (at !== -1) {
    const end = readToken(html, at, tags)
    if (end === -1) return { tags, end: at }
    at = html.indexOf('<', end)
  }
  return { tags, end: html.length }
}

/** Returns the offset behind the token, or -1. */
function readToken(html: string, start: number, tags: Tag[]): number {
  if (html.startsWith('<!--', start)) return findCommentEnd(html, start + 4)
  if (html.startsWith('<![CDATA[', start)) return -1

  const isClose = html[start + 1] === '/'
  NAME.lastIndex = start + (isClose ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) {
    return /[!?/]/u.test(html[start + 1] ?? '') ? html.indexOf('>', start) : start + 1
  }
  const behindName = start + (isClose ? 2 : 1) + name.length
  const { end, isSelfClosing } = readAttributes(html, behindName)
  if (end === -1) return -1
  if (isClose) tags.push({ name, kind: 'close' })
  else tags.push({ name, kind: isSelfClosing ? 'self-closing' : 'open' })
  return !isClose && RAW_TEXT.test(name) ? findRawTextEnd(html, end, name) : end
}

function findCommentEnd(html: string, from: number): number {
  if (html[from] === '>') return from + 1
  if (html.startsWith('->', from)) return from + 2
  const end = /--!?>/gu
  end.lastIndex = from
  return end.test(html) ? end.lastIndex : -1
}

function findRawTextEnd(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const found = html.slice(at + 2, at + 3 + name.length).toLowerCase()
    if (found.startsWith(name) && !/[^\s/>]$/u.test(found.slice(name.length))) return at
  }
  return -1
}

type Place = 'space' | 'name' | 'equals' | 'value'

/** Find the `>` that ends a tag: a quote begins a value only behind the `=` behind a name. */
function readAttributes(html: string, from: number): { end: number; isSelfClosing: boolean } {
  let place: Place = 'space'
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? ''
    if (character === '>') {
      const isSelfClosing = place === 'space' && html[at - 1] === '/'
      return { end: at + 1, isSelfClosing }
    }
    if (place === 'equals' && (character === '"' || character === "'")) {
      at = html.indexOf(character, at + 1)
      if (at === -1) break
      place = 'space'
    } else {
      place = step(place, character)
    }
  }
  return { end: -1, isSelfClosing: false }
}

function step(place: Place, character: string): Place {
  if (/\s/u.test(character)) return place === 'value' ? 'space' : place
  if (place === 'equals' || place === 'value') return 'value'
  if (character === '/') return 'space'
  return character === '=' && place === 'name' ? 'equals' : 'name'
}
