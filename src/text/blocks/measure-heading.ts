import { HASH, isSpace } from './codes.ts'
import { type Line, peekCode } from './line.ts'

/** Measure the depth of an ATX heading (CommonMark section 4.2): 1 to 6, 0 for what is none. */
export function measureHeading(line: Line): number {
  if (peekCode(line) !== HASH) return 0
  let end = line.at
  while (end < line.end && line.text.charCodeAt(end) === HASH) end++
  const depth = end - line.at
  const isApart = end === line.end || isSpace(line.text.charCodeAt(end))
  return isApart && depth <= 6 ? depth : 0
}
