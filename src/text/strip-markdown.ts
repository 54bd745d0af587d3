import { findLinks } from './find-links.ts'
import { readEntity } from './read-entity.ts'

const MARKUP = /[\\`*_~![\]<&#]/u
/** What `readMark` knows. */
const MARK = /[\\`*_~![\]<&]/gu
const HEADING_OPEN = /^\s*#{1,6}(?=\s|$)/u
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/u
const AUTOLINK = /^(?:https?:|mailto:|[^\s:/@]+@)/u
const TAG_OPEN = /^[a-z/!?]/iu
const SPACE = /\s/u
const WORD = /[\p{L}\p{N}]/u

/** What a mark of Markdown becomes: the text it stands for, and where reading goes on. */
type Step = { readonly text: string; readonly next: number }

/**
 * Read the plain words of an inline stretch of Markdown: links give their text, images nothing, emphasis, code,
 * heading marks and tags only what they hold. Made for comparing, in linear time; it knows no link definitions.
 */
export function stripMarkdown(text: string, start = 0, end: number = text.length): string {
  const raw = text.slice(start, end)
  if (!MARKUP.test(raw)) return raw

  const line = stripHeadingMarks(raw)
  const jumps = findJumps(line)
  const parts: string[] = []
  let from = 0
  let at = 0
  for (;;) {
    at = findMark(line, at)
    if (at === -1) break
    const step = readMark(line, at, jumps)
    if (step === undefined) {
      at++
      continue
    }
    parts.push(line.slice(from, at), step.text)
    at = step.next
    from = at
  }
  parts.push(line.slice(from))
  return parts.join('')
}

function findMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.test(text) ? MARK.lastIndex - 1 : -1
}

function stripHeadingMarks(raw: string): string {
  const open = HEADING_OPEN.exec(raw)
  if (open === null) return raw
  const text = raw.slice(open[0].length).trim()
  let end = text.length
  while (text[end - 1] === '#') end--
  return end === 0 || SPACE.test(text[end - 1] ?? '') ? text.slice(0, end).trim() : text
}

/** The brackets of a link lead on behind themselves and behind its target, the `!` of an image behind all of it. */
function findJumps(text: string): ReadonlyMap<number, number> {
  const jumps = new Map<number, number>()
  for (const link of findLinks(text)) {
    if (link.isImage) jumps.set(link.start, link.end)
    jumps.set(link.textStart - 1, link.textStart)
    jumps.set(link.textEnd, link.end)
  }
  return jumps
}

function readMark(text: string, at: number, jumps: ReadonlyMap<number, number>): Step | undefined {
  switch (text[at]) {
    case '\\':
      return readEscape(text, at)
    case '!':
    case '[':
    case ']':
      return readJump(at, jumps)
    case '`':
      return { text: '', next: at + 1 }
    case '*':
    case '_':
    case '~':
      return readEmphasis(text, at)
    case '<':
      return readTag(text, at)
    case '&':
      return readReference(text, at)
    default:
      return undefined
  }
}

function readEscape(text: string, at: number): Step | undefined {
  const next = text[at + 1] ?? ''
  return ASCII_PUNCTUATION.test(next) ? { text: next, next: at + 2 } : undefined
}

function readJump(at: number, jumps: ReadonlyMap<number, number>): Step | undefined {
  const next = jumps.get(at)
  return next === undefined ? undefined : { text: '', next }
}

/** A run between spaces, as in `5 * 3`, `_` inside a word and a single `~` are text. */
function readEmphasis(text: string, at: number): Step {
  const mark = text[at]
  let end = at + 1
  while (text[end] === mark) end++
  const before = text[at - 1] ?? ' '
  const behind = text[end] ?? ' '
  const isBetweenSpaces = SPACE.test(before) && SPACE.test(behind)
  const isInWord = mark === '_' && WORD.test(before) && WORD.test(behind)
  const isTilde = mark === '~' && end - at !== 2
  const isText = isBetweenSpaces || isInWord || isTilde
  return { text: isText ? text.slice(at, end) : '', next: end }
}

function readTag(text: string, at: number): Step | undefined {
  let close = at + 1
  while (close < text.length && text[close] !== '>' && text[close] !== '<') close++
  if (text[close] !== '>') return undefined
  const inside = text.slice(at + 1, close)
  if (AUTOLINK.test(inside)) return { text: inside, next: close + 1 }
  if (!TAG_OPEN.test(inside)) return undefined
  return { text: /^br\b/iu.test(inside) ? ' ' : '', next: close + 1 }
}

function readReference(text: string, at: number): Step | undefined {
  const entity = readEntity(text, at)
  return entity === undefined ? undefined : { text: entity.text, next: entity.end }
}
