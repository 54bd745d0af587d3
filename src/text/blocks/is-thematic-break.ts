import { isSpace } from './codes.ts'
import { peekCode } from './line.ts'
import type { Scan } from './scan.ts'

/**
 * Tell whether the rest of the line is a thematic break (CommonMark section 4.1), given that it opens with `*`, `-`
 * or `_`. Lists within lists ask again and again, so that the place of failure is remembered: no line is read twice.
 */
export function isThematicBreak(scan: Scan): boolean {
  const { line, text } = scan
  const marker = peekCode(line)
  if (marker === scan.breakMarker && line.at < scan.breakStop) return false
  let count = 0
  for (let at = line.at; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code === marker) count++
    else if (!isSpace(code)) {
      scan.breakMarker = marker
      scan.breakStop = at
      return false
    }
  }
  return count >= 3
}
