import type { Range } from '../../model/source.ts'
import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER_THAN,
  isDigit,
  isLetter,
  isSpace,
  LESS_THAN,
  QUOTATION,
  SLASH,
  skipSpaces,
  UNDERSCORE,
} from './codes.ts'

/**
 * Tell whether a stretch from behind a tag's name to the line's end completes the tag and holds nothing else
 * (CommonMark section 4.6, kind 7; the attributes as in section 6.6).
 */
export function closesTag(text: string, rest: Range, isClosing: boolean): boolean {
  const { end } = rest
  let at = isClosing ? skipSpaces(text, rest.start, end) : skipAttributes(text, rest.start, end)
  if (at === -1) return false
  if (!isClosing && at < end && text.charCodeAt(at) === SLASH) at++
  if (at >= end || text.charCodeAt(at) !== GREATER_THAN) return false
  return skipSpaces(text, at + 1, end) === end
}

/** -1 for a value that is none. */
function skipAttributes(text: string, start: number, end: number): number {
  let at = skipSpaces(text, start, end)
  while (at < end && opensName(text.charCodeAt(at))) {
    at = skipAttributeName(text, at, end)
    const sign = skipSpaces(text, at, end)
    at = sign
    if (sign < end && text.charCodeAt(sign) === EQUALS) at = skipValue(text, sign + 1, end)
    if (at === -1) return -1
    at = skipSpaces(text, at, end)
  }
  return at
}

function opensName(code: number): boolean {
  return isLetter(code) || code === COLON || code === UNDERSCORE
}

function skipAttributeName(text: string, start: number, end: number): number {
  let at = start
  while (at < end && continuesName(text.charCodeAt(at))) at++
  return at
}

function continuesName(code: number): boolean {
  return opensName(code) || isDigit(code) || code === DASH || code === DOT
}

function skipValue(text: string, start: number, end: number): number {
  let at = skipSpaces(text, start, end)
  for (;;) {
    if (at === end) return -1
    const code = text.charCodeAt(at)
    if (code === QUOTATION || code === APOSTROPHE) return skipQuoted(text, at, end)
    if (code !== SLASH && endsBareValue(code)) return -1
    while (at < end && !endsBareValue(text.charCodeAt(at))) at++
    // An `=` behind a bare value begins another value, as odd as that is.
    const sign = skipSpaces(text, at, end)
    if (sign === end || text.charCodeAt(sign) !== EQUALS) return at
    at = skipSpaces(text, sign + 1, end)
  }
}

function skipQuoted(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start)
  let at = start + 1
  while (at < end && text.charCodeAt(at) !== quote) at++
  if (at + 1 >= end) return -1
  const behind = text.charCodeAt(at + 1)
  return behind === SLASH || behind === GREATER_THAN || isSpace(behind) ? at + 1 : -1
}

function endsBareValue(code: number): boolean {
  return (
    isSpace(code) ||
    code === QUOTATION ||
    code === APOSTROPHE ||
    code === SLASH ||
    code === LESS_THAN ||
    code === EQUALS ||
    code === GREATER_THAN ||
    code === BACKTICK
  )
}
