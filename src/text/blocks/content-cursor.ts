import { isSpace, skipSpaces } from './codes.ts'

/** A line of a paragraph, without the markers of the containers around it; never blank. */
export type ContentLine = {
  /** Offset of its first character that is no white space. */
  readonly start: number
  /** Column of that character, and how many columns of white space stand before it. */
  readonly column: number
  readonly indent: number
  /** Offset of its line end. */
  readonly end: number
}

/** A place in the lines of a paragraph; behind the last character of a line it stands at the line's end. */
export type ContentCursor = {
  readonly text: string
  readonly lines: readonly ContentLine[]
  index: number
  at: number
}

/** Read the code under the cursor, `NaN` at the end of a line. */
export function codeAt(cursor: ContentCursor): number {
  return isAtLineEnd(cursor) ? Number.NaN : cursor.text.charCodeAt(cursor.at)
}

/** Tell whether the cursor stands behind the last character of its line. */
export function isAtLineEnd(cursor: ContentCursor): boolean {
  return cursor.at >= endOf(cursor)
}

/** Move the cursor to the content of the next line; `false` on the last one. */
export function goToNextLine(cursor: ContentCursor): boolean {
  const next = cursor.lines[cursor.index + 1]
  if (next === undefined) return false
  cursor.index++
  cursor.at = next.start
  return true
}

/** Skip spaces, tabs and line ends; `false` where there are none. */
export function skipWhiteSpace(cursor: ContentCursor): boolean {
  if (!isAtLineEnd(cursor) && !isSpace(codeAt(cursor))) return false
  cursor.at = skipSpaces(cursor.text, cursor.at, endOf(cursor))
  while (isAtLineEnd(cursor) && goToNextLine(cursor)) {}
  return true
}

/** Skip spaces and tabs; `false` where something else than the line's end follows. */
export function skipToLineEnd(cursor: ContentCursor): boolean {
  cursor.at = skipSpaces(cursor.text, cursor.at, endOf(cursor))
  return isAtLineEnd(cursor)
}

function endOf(cursor: ContentCursor): number {
  return cursor.lines[cursor.index]?.end ?? cursor.at
}
