const ANY_TAG = /[a-z/!?]/iu
const RAW_TAG = /^(?:script|style)\b/iu
const SPACE = /\s/u
const ADDRESS_END = '<>)]"'
const RAW_TAG_LENGTH = 7

/**
 * Find the end of what opens at `at` and is no word: a tag, a comment or a script at `<`, a target at `]`,
 * the rest of an address at `:`. Returns `at` itself when nothing does. Linear over all calls for one text:
 * every search ends where the next one could begin, or is skipped.
 */
export function skipNonWords(text: string, at: number, end: number): number {
  switch (text[at]) {
    case '<':
      return skipTag(text, at, end)
    case ']':
      return skipTarget(text, at, end)
    case ':':
      return text.startsWith('//', at + 1) ? skipAddress(text, at, end) : at
    default:
      return at
  }
}

function skipTag(text: string, at: number, end: number): number {
  if (!ANY_TAG.test(text.charAt(at + 1))) return at
  if (text.startsWith('<!--', at)) return skipBehind(text, at + 4, end, '-->')

  const tagEnd = findTagEnd(text, at, end)
  if (tagEnd === at) return at
  const name = RAW_TAG.exec(text.slice(at + 1, at + 1 + RAW_TAG_LENGTH))?.[0]
  return name === undefined ? tagEnd : skipBehind(text, tagEnd, end, `</${name}`)
}

/* Up to the next `<` at the most: so no stretch is searched twice. */
function findTagEnd(text: string, at: number, end: number): number {
  let close = at + 1
  while (close < end && text[close] !== '>' && text[close] !== '<') close++
  return close < end && text[close] === '>' ? close + 1 : at
}

/* What is never closed goes on to the end, as HTML has it. */
function skipBehind(text: string, from: number, end: number, mark: string): number {
  const found = text.slice(from, end).indexOf(mark)
  return found === -1 ? end : from + found + mark.length
}

function skipTarget(text: string, at: number, end: number): number {
  const next = text[at + 1]
  if (next === ':') return skipAddress(text, skipSpaces(text, at + 2, end), end)
  if (next !== '(') return at

  const opening = skipSpaces(text, at + 2, end)
  const target =
    text[opening] === '<' ? findTagEnd(text, opening, end) : skipBalanced(text, opening, end)
  const behind = skipSpaces(text, target, end)
  if (text[behind] === ')' && behind < end) return behind + 1
  const isTitled = behind > target && `"'(`.includes(text[behind] ?? ' ')
  return isTitled ? skipTitle(text, behind, at, end) : at
}

/* Up to a space, or to the bracket that closes one that was open before. */
function skipBalanced(text: string, from: number, end: number): number {
  let depth = 0
  let to = from
  for (; to < end; to++) {
    const character = text[to]
    if (character === ')' && depth-- === 0) return to
    if (character === '(') depth++
    if (isSpace(text, to) || (character === ']' && text[to + 1] === '(')) return to
  }
  return to
}

function skipTitle(text: string, from: number, at: number, end: number): number {
  for (let to = from + 1; to < end; to++) {
    const character = text[to]
    if (character === ')') return to + 1
    if (character === '\n' || (character === ']' && text[to + 1] === '(')) return at
  }
  return at
}

function skipSpaces(text: string, from: number, end: number): number {
  let to = from
  while (to < end && (text[to] === ' ' || text[to] === '\n')) to++
  return to
}

function skipAddress(text: string, from: number, end: number): number {
  let to = from + 1
  while (to < end && !isSpace(text, to) && !ADDRESS_END.includes(text[to] ?? ' ')) to++
  return Math.min(to, end)
}

/* An expression is asked beyond ASCII only: an address has hundreds of characters. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x7f) return SPACE.test(text.charAt(at))
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
