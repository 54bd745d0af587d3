import { BYTE_ORDER_MARK, CARRIAGE_RETURN, LINE_FEED, skipSpaces, TAB } from './codes.ts'

/**
 * The line that is being read, and how far. White space is counted in columns (a tab leads to the next multiple of
 * four), since a list item or a quote may take a part of a tab; everything else in offsets.
 */
export type Line = {
  readonly text: string
  /** Offset of the first character. */
  start: number
  /** Offset of the line end, or of the end of the text. */
  end: number
  /** Offset of the next line. */
  next: number
  /** Offset of the first character behind the markers taken so far that is no white space; `end` in a blank line. */
  at: number
  /** Column of `at`. */
  atColumn: number
  /** Column up to which white space before `at` has been taken. */
  column: number
  /** Offset of the next line feed, and of the next carriage return, from `start` on. */
  lineFeed: number
  carriageReturn: number
}

/** Create a line in front of a text: `openLine` leads to the first one. */
export function createLine(text: string, start: number): Line {
  // A parser that is handed the body alone drops a byte order mark there.
  const from = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start
  return {
    text,
    start: from,
    end: from,
    next: from,
    at: from,
    atColumn: 0,
    column: 0,
    lineFeed: -1,
    carriageReturn: -1,
  }
}

/** Go on to the next line; `false` behind the last one. */
export function openLine(line: Line): boolean {
  if (line.next >= line.text.length) return false
  line.start = line.next
  findLineEnd(line)
  line.column = 0
  line.at = line.start
  line.atColumn = 0
  skipLineSpaces(line)
  return true
}

function findLineEnd(line: Line): void {
  const { text, start } = line
  if (line.lineFeed < start) line.lineFeed = findOrEnd(text, '\n', start)
  if (line.carriageReturn < start) line.carriageReturn = findOrEnd(text, '\r', start)
  line.end = Math.min(line.lineFeed, line.carriageReturn)
  const isPair =
    text.charCodeAt(line.end) === CARRIAGE_RETURN && text.charCodeAt(line.end + 1) === LINE_FEED
  line.next = line.end + (isPair ? 2 : 1)
}

function findOrEnd(text: string, needle: string, start: number): number {
  const found = text.indexOf(needle, start)
  return found === -1 ? text.length : found
}

/** Take the white space before `at` and a marker of so many characters, and move `at` behind the space that follows. */
export function takeMarker(line: Line, length: number): void {
  line.column = line.atColumn + length
  line.at += length
  line.atColumn = line.column
  skipLineSpaces(line)
}

function skipLineSpaces(line: Line): void {
  const { text, at } = line
  const end = skipSpaces(text, at, line.end)
  let column = line.atColumn
  for (let space = at; space < end; space++) {
    column += text.charCodeAt(space) === TAB ? 4 - (column & 3) : 1
  }
  line.at = end
  line.atColumn = column
}

/** Measure the white space before `at` that nothing has taken yet, in columns. */
export function measureIndent(line: Line): number {
  return line.atColumn - line.column
}

/** Tell whether what is left of the line is indented so far that it opens nothing but code. */
export function isCodeIndented(line: Line): boolean {
  return measureIndent(line) >= 4
}

/** Take columns of white space, as many as there are. */
export function takeIndent(line: Line, columns: number): void {
  line.column = Math.min(line.column + columns, line.atColumn)
}

/** Tell whether nothing but white space is left of the line. */
export function isBlank(line: Line): boolean {
  return line.at === line.end
}

/** Read the code of the character at `at`, `NaN` in a blank line. */
export function peekCode(line: Line): number {
  return isBlank(line) ? Number.NaN : line.text.charCodeAt(line.at)
}
