import { BACKSLASH, CLOSE_BRACKET, isSpace, OPEN_BRACKET, TAB } from './codes.ts'
import { type ContentCursor, codeAt, goToNextLine } from './content-cursor.ts'

const MAX_SIZE = 999

/**
 * Read `[label]` and leave the cursor behind it. A label has at most 999 characters, an escaped one counting twice
 * and a tab as its columns, no bracket inside, and something that is no white space.
 */
export function readLabel(cursor: ContentCursor): boolean {
  let size = 0
  let isEmpty = true
  let column = (cursor.lines[cursor.index]?.column ?? 0) + 1
  cursor.at++
  while (size <= MAX_SIZE) {
    const code = codeAt(cursor)
    if (code === OPEN_BRACKET) return false
    if (code === CLOSE_BRACKET) {
      cursor.at++
      return !isEmpty
    }
    if (Number.isNaN(code)) {
      if (!goToNextLine(cursor)) return false
      column = cursor.lines[cursor.index]?.column ?? 0
      size += cursor.lines[cursor.index]?.indent ?? 0
      continue
    }
    const width = takeCharacter(cursor, code, column)
    size += width
    column += width
    if (!isSpace(code)) isEmpty = false
  }
  return false
}

/** Return the columns taken: two for an escaped character. */
function takeCharacter(cursor: ContentCursor, code: number, column: number): number {
  cursor.at++
  if (code === TAB) return 4 - (column & 3)
  const next = code === BACKSLASH ? codeAt(cursor) : 0
  if (next !== OPEN_BRACKET && next !== BACKSLASH && next !== CLOSE_BRACKET) return 1
  cursor.at++
  return 2
}
