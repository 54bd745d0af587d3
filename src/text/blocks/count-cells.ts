import { BACKSLASH, COLON, DASH, isSpace, PIPE, skipSpaces } from './codes.ts'
import { isBlank, type Line } from './line.ts'

/** Count the cells of a table's delimiter row (GFM section 4.10), 0 for a line that is none. */
export function countDelimiters(line: Line): number {
  if (isBlank(line)) return 0
  const { text, end } = line
  let at = line.at
  let count = 0
  // A bare `---` is an underline or a break: a table needs a `|` or a `:`.
  let hasMark = false
  while (at < end) {
    if (text.charCodeAt(at) === PIPE) {
      hasMark = true
      at = skipSpaces(text, at + 1, end)
      if (at === end) break
    } else if (count > 0) return 0
    const cellEnd = skipDelimiter(text, at, end)
    if (cellEnd === at) return 0
    count++
    if (text.charCodeAt(at) === COLON || text.charCodeAt(cellEnd - 1) === COLON) hasMark = true
    at = skipSpaces(text, cellEnd, end)
  }
  return hasMark ? count : 0
}

/** Find the end of `---`, `:--`, `--:` or `:-:`; `start` where there is none. */
function skipDelimiter(text: string, start: number, end: number): number {
  const dashes = text.charCodeAt(start) === COLON ? start + 1 : start
  let at = dashes
  while (at < end && text.charCodeAt(at) === DASH) at++
  if (at === dashes) return start
  return at < end && text.charCodeAt(at) === COLON ? at + 1 : at
}

/** Count the cells of a table's head, 0 for a line that cannot be one: nothing but a single `|`. */
export function countCells(text: string, start: number, end: number): number {
  let isCellOpen = text.charCodeAt(start) !== PIPE
  // Counts what stands apart: a head of one character only is one if that is no pipe.
  let parts = isCellOpen ? 1 : 0
  let count = 0
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    parts++
    if (isCellOpen) count++
    isCellOpen = code === PIPE
    at = code === PIPE ? at + 1 : skipData(text, at, end)
  }
  return parts > 1 ? count : 0
}

function skipData(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === PIPE || isSpace(code)) return at
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
    at += code === BACKSLASH && (next === BACKSLASH || next === PIPE) ? 2 : 1
  }
  return end
}
