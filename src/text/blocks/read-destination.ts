import {
  BACKSLASH,
  CLOSE_PARENTHESIS,
  DELETE,
  GREATER_THAN,
  isSpace,
  LESS_THAN,
  OPEN_PARENTHESIS,
  SPACE,
} from './codes.ts'
import { type ContentCursor, codeAt, isAtLineEnd } from './content-cursor.ts'

/** Read the address of a definition, in `<…>` or bare, and leave the cursor behind it. */
export function readDestination(cursor: ContentCursor): boolean {
  if (isAtLineEnd(cursor)) return false
  return codeAt(cursor) === LESS_THAN ? readEnclosed(cursor) : readBare(cursor)
}

function readEnclosed(cursor: ContentCursor): boolean {
  cursor.at++
  while (!isAtLineEnd(cursor)) {
    const code = codeAt(cursor)
    if (code === LESS_THAN) return false
    cursor.at++
    if (code === GREATER_THAN) return true
    if (code === BACKSLASH) skipOneOf(cursor, LESS_THAN, GREATER_THAN)
  }
  return false
}

/** Parentheses must be balanced. */
function readBare(cursor: ContentCursor): boolean {
  const { at } = cursor
  let depth = 0
  while (!isAtLineEnd(cursor)) {
    const code = codeAt(cursor)
    if (isSpace(code) || (code === CLOSE_PARENTHESIS && depth === 0)) break
    if (isControl(code)) return false
    if (code === OPEN_PARENTHESIS) depth++
    if (code === CLOSE_PARENTHESIS) depth--
    cursor.at++
    if (code === BACKSLASH) skipOneOf(cursor, OPEN_PARENTHESIS, CLOSE_PARENTHESIS)
  }
  return depth === 0 && cursor.at > at
}

/** NUL counts as the replacement character that stands for it. */
function isControl(code: number): boolean {
  return (code < SPACE && code !== 0) || code === DELETE
}

function skipOneOf(cursor: ContentCursor, one: number, other: number): void {
  const code = codeAt(cursor)
  if (code === one || code === other || code === BACKSLASH) cursor.at++
}
