import {
  ASTERISK,
  CLOSE_PARENTHESIS,
  DASH,
  DIGIT_ONE,
  DOT,
  isDigit,
  isSpace,
  PLUS,
  skipSpaces,
} from './codes.ts'
import { isThematicBreak } from './is-thematic-break.ts'
import { isBlank, type Line, measureIndent, peekCode, takeIndent, takeMarker } from './line.ts'
import type { Container, Scan } from './scan.ts'

const MAX_DIGITS = 9
/** White space behind a marker up to this belongs to the marker; more makes the item open with indented code. */
const MAX_SPACES = 4

/** What a line that opens a list item begins with: length in characters, and the code that tells its list. */
export type ListMarker = { readonly length: number; readonly code: number }

/**
 * Read the marker of a list item (CommonMark section 5.2). One that interrupts a paragraph must be a bullet or `1`,
 * with text behind it.
 */
export function readListMarker(scan: Scan, interrupts: boolean): ListMarker | undefined {
  const { line } = scan
  const code = peekCode(line)
  const length = measureMarker(line, code, interrupts)
  if (length === 0) return undefined
  const end = line.at + length
  if (end < line.end && !isSpace(line.text.charCodeAt(end))) return undefined
  if (interrupts && skipSpaces(line.text, end, line.end) === line.end) return undefined
  if ((code === ASTERISK || code === DASH) && isThematicBreak(scan)) return undefined
  return { length, code: line.text.charCodeAt(end - 1) }
}

function measureMarker(line: Line, code: number, interrupts: boolean): number {
  if (code === ASTERISK || code === DASH || code === PLUS) return 1
  if (!isDigit(code) || (interrupts && code !== DIGIT_ONE)) return 0
  const maxDigits = interrupts ? 1 : MAX_DIGITS
  let end = line.at + 1
  while (end < line.end && end - line.at < maxDigits && isDigit(line.text.charCodeAt(end))) end++
  const delimiter = end < line.end ? line.text.charCodeAt(end) : 0
  return delimiter === DOT || delimiter === CLOSE_PARENTHESIS ? end + 1 - line.at : 0
}

/** Take the marker and its white space off the line, and measure by how much the rest of the item is indented. */
export function takeListMarker(line: Line, marker: ListMarker, item: Container): void {
  const indent = measureIndent(line)
  takeMarker(line, marker.length)
  const spaces = measureIndent(line)
  const taken = isBlank(line) || spaces > MAX_SPACES ? 1 : spaces
  const size = indent + marker.length + taken
  item.sizeSum += size - item.size
  item.size = size
  item.startsBlank = isBlank(line)
  item.marker = marker.code
  if (!isBlank(line)) takeIndent(line, taken)
}
