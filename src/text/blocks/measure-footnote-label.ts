import { BACKSLASH, CARET, CLOSE_BRACKET, COLON, isSpace, OPEN_BRACKET } from './codes.ts'
import { type Line, peekCode } from './line.ts'

const MAX_SIZE = 999

/** Measure `[^label]:`, which opens a footnote definition; 0 for none. An escaped character counts twice. */
export function measureFootnoteLabel(line: Line): number {
  if (peekCode(line) !== OPEN_BRACKET) return 0
  const { text, end } = line
  if (line.at + 1 === end || text.charCodeAt(line.at + 1) !== CARET) return 0
  const start = line.at + 2
  const limit = Math.min(end, start + MAX_SIZE + 1)
  let at = start
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code === OPEN_BRACKET || isSpace(code)) return 0
    if (code === CLOSE_BRACKET) {
      const isLabel = at > start && at + 1 < end && text.charCodeAt(at + 1) === COLON
      return isLabel ? at + 2 - line.at : 0
    }
    at += code === BACKSLASH ? measureEscape(text, at) : 1
  }
  return 0
}

function measureEscape(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return next === OPEN_BRACKET || next === BACKSLASH || next === CLOSE_BRACKET ? 2 : 1
}
