import type { Range } from '../../model/source.ts'
import { CLOSE_BRACKET, GREATER_THAN, isLetter, LESS_THAN, SLASH } from './codes.ts'
import { RAW_NAMES } from './html-names.ts'

/** The longest name of an element with raw content. */
const MAX_RAW_LENGTH = 8

/** How many characters of an opening can't take part in an end, by kind. */
const OPENING_BY_KIND = [0, 1, 2, 1, 3, 9, 0, 0]

/** Tell whether an HTML block of a kind ends in the line that opens it at `range.start`. */
export function endsInOpening(text: string, range: Range, kind: number): boolean {
  const start = range.start + (OPENING_BY_KIND[kind] ?? 0)
  return endsHtml(text, { start, end: range.end }, kind)
}

/** Tell whether a stretch of a line ends an HTML block of a kind from 1 to 5; kinds 6 and 7 end at a blank line. */
export function endsHtml(text: string, range: Range, kind: number): boolean {
  switch (kind) {
    case 1:
      return hasRawEndTag(text, range)
    case 2:
      return text.slice(range.start, range.end).includes('-->')
    case 3:
      return text.slice(range.start, range.end).includes('?>')
    case 4:
      return text.slice(range.start, range.end).includes('>')
    case 5:
      return hasCdataEnd(text, range)
    default:
      return false
  }
}

function hasRawEndTag(text: string, range: Range): boolean {
  let at = range.start
  while (at < range.end) {
    const isTag = text.charCodeAt(at) === LESS_THAN && text.charCodeAt(at + 1) === SLASH
    at++
    if (!isTag) continue
    const start = at + 1
    at = start
    while (at < range.end && at - start < MAX_RAW_LENGTH && isLetter(text.charCodeAt(at))) at++
    const isClosed = at < range.end && text.charCodeAt(at) === GREATER_THAN
    if (isClosed && RAW_NAMES.has(text.slice(start, at).toLowerCase())) return true
  }
  return false
}

/** Brackets are read in pairs, so that `]]]>` is no end: the same as in micromark. */
function hasCdataEnd(text: string, range: Range): boolean {
  let at = range.start
  while (at + 2 < range.end) {
    const isPair =
      text.charCodeAt(at) === CLOSE_BRACKET && text.charCodeAt(at + 1) === CLOSE_BRACKET
    if (isPair && text.charCodeAt(at + 2) === GREATER_THAN) return true
    at += isPair ? 2 : 1
  }
  return false
}
