import { GREATER_THAN } from './codes.ts'
import { isCodeIndented, type Line, peekCode, takeIndent, takeMarker } from './line.ts'

/** Take the marker of a quote and one column of the white space behind it off the line, if it is there. */
export function takeQuoteMarker(line: Line): boolean {
  if (isCodeIndented(line) || peekCode(line) !== GREATER_THAN) return false
  takeMarker(line, 1)
  takeIndent(line, 1)
  return true
}
