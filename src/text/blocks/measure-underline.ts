import { DASH, EQUALS, skipSpaces } from './codes.ts'
import { type Line, peekCode } from './line.ts'

/** Measure the depth of the heading that a line makes of the paragraph above it (CommonMark section 4.3), 0 for none. */
export function measureUnderline(line: Line): number {
  const marker = peekCode(line)
  if (marker !== EQUALS && marker !== DASH) return 0
  let end = line.at
  while (end < line.end && line.text.charCodeAt(end) === marker) end++
  if (skipSpaces(line.text, end, line.end) < line.end) return 0
  return marker === EQUALS ? 1 : 2
}
