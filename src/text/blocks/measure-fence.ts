import { BACKTICK, skipSpaces, TILDE } from './codes.ts'
import { isBlank, isCodeIndented, type Line, peekCode } from './line.ts'

const MIN_SIZE = 3

/** Measure the fence that opens a code block (CommonMark section 4.5), 0 for none. */
export function measureFence(line: Line): number {
  const marker = peekCode(line)
  if (marker !== BACKTICK && marker !== TILDE) return 0
  const size = countMarkers(line, marker)
  if (size < MIN_SIZE) return 0
  if (marker === TILDE) return size
  for (let at = line.at + size; at < line.end; at++) {
    if (line.text.charCodeAt(at) === BACKTICK) return 0
  }
  return size
}

/** Tell whether a line closes a code block that so many markers opened. */
export function closesFence(line: Line, marker: number, size: number): boolean {
  if (isBlank(line) || isCodeIndented(line)) return false
  const count = countMarkers(line, marker)
  return count >= size && skipSpaces(line.text, line.at + count, line.end) === line.end
}

function countMarkers(line: Line, marker: number): number {
  let end = line.at
  while (end < line.end && line.text.charCodeAt(end) === marker) end++
  return end - line.at
}
