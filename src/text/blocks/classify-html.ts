import { closesTag } from './closes-tag.ts'
import {
  DASH,
  EXCLAMATION,
  GREATER_THAN,
  isDigit,
  isLetter,
  isSpace,
  LESS_THAN,
  QUESTION,
  SLASH,
} from './codes.ts'
import { BLOCK_NAMES, MAX_NAME_LENGTH, RAW_NAMES } from './html-names.ts'

/** Tell which of the seven kinds of HTML blocks of CommonMark section 4.6 a line's content opens, 0 for none. */
export function classifyHtml(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== LESS_THAN) return 0
  const second = at + 1 < end ? text.charCodeAt(at + 1) : 0
  if (second === EXCLAMATION) return classifyDeclaration(text, at, end)
  if (second === QUESTION) return 3
  const nameStart = second === SLASH ? at + 2 : at + 1
  if (nameStart >= end || !isLetter(text.charCodeAt(nameStart))) return 0
  return classifyTag(text, nameStart, end)
}

function classifyDeclaration(text: string, at: number, end: number): number {
  if (text.startsWith('<!--', at)) return 2
  if (text.startsWith('<![CDATA[', at)) return 5
  return at + 2 < end && isLetter(text.charCodeAt(at + 2)) ? 4 : 0
}

function classifyTag(text: string, nameStart: number, end: number): number {
  const isClosing = text.charCodeAt(nameStart - 1) === SLASH
  const nameEnd = skipName(text, nameStart, end)
  const behind = nameEnd < end ? text.charCodeAt(nameEnd) : GREATER_THAN
  if (behind !== GREATER_THAN && behind !== SLASH && !isSpace(behind)) return 0
  const name = readName(text, nameStart, nameEnd)
  if (!isClosing && behind !== SLASH && RAW_NAMES.has(name)) return 1
  if (BLOCK_NAMES.has(name)) {
    const isWhole = behind !== SLASH || text.charCodeAt(nameEnd + 1) === GREATER_THAN
    return isWhole ? 6 : 0
  }
  return closesTag(text, { start: nameEnd, end }, isClosing) ? 7 : 0
}

function skipName(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isNameCode(text.charCodeAt(at))) at++
  return at
}

function isNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH
}

function readName(text: string, start: number, end: number): string {
  return end - start > MAX_NAME_LENGTH ? '' : text.slice(start, end).toLowerCase()
}
