import { APOSTROPHE, BACKSLASH, CLOSE_PARENTHESIS, OPEN_PARENTHESIS, QUOTATION } from './codes.ts'
import { type ContentCursor, codeAt, goToNextLine, isAtLineEnd } from './content-cursor.ts'

/** Read the title of a definition, over several lines if need be, and leave the cursor behind it. */
export function readTitle(cursor: ContentCursor): boolean {
  const open = codeAt(cursor)
  if (open !== QUOTATION && open !== APOSTROPHE && open !== OPEN_PARENTHESIS) return false
  const close = open === OPEN_PARENTHESIS ? CLOSE_PARENTHESIS : open
  cursor.at++
  for (;;) {
    if (isAtLineEnd(cursor)) {
      if (!goToNextLine(cursor)) return false
      continue
    }
    const code = codeAt(cursor)
    cursor.at++
    if (code === close) return true
    const next = codeAt(cursor)
    if (code === BACKSLASH && (next === close || next === BACKSLASH)) cursor.at++
  }
}
