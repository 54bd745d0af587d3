import type { Range } from '../../model/source.ts'
import { COLON, OPEN_BRACKET } from './codes.ts'
import {
  type ContentCursor,
  type ContentLine,
  codeAt,
  skipToLineEnd,
  skipWhiteSpace,
} from './content-cursor.ts'
import { readDestination } from './read-destination.ts'
import { readLabel } from './read-label.ts'
import { readTitle } from './read-title.ts'

/** The definitions that open a paragraph, and where what follows them begins, -1 where nothing does. */
export type Definitions = {
  readonly ranges: readonly Range[]
  readonly restStart: number
}

/** Find the link reference definitions at the start of a paragraph (CommonMark section 4.7). */
export function findDefinitions(text: string, lines: readonly ContentLine[]): Definitions {
  const ranges: Range[] = []
  let index = 0
  while (index < lines.length) {
    const start = lines[index]?.start ?? 0
    const cursor = { text, lines, index, at: start }
    if (!readDefinition(cursor)) return { ranges, restStart: start }
    ranges.push({ start, end: cursor.at })
    index = cursor.index + 1
  }
  return { ranges, restStart: -1 }
}

/** Leave the cursor at the end of the definition's last line. */
function readDefinition(cursor: ContentCursor): boolean {
  if (codeAt(cursor) !== OPEN_BRACKET || !readLabel(cursor)) return false
  if (codeAt(cursor) !== COLON) return false
  cursor.at++
  skipWhiteSpace(cursor)
  if (!readDestination(cursor)) return false
  const { index, at } = cursor
  if (skipWhiteSpace(cursor) && readTitle(cursor) && skipToLineEnd(cursor)) return true
  // What follows is no title: the definition ends with the line of its destination, or is none.
  cursor.index = index
  cursor.at = at
  return skipToLineEnd(cursor)
}
