import type { HintScan } from './hint-scan.ts'
import { BETWEEN, DIGIT, MAX_SIGN, readLabelSign } from './label-signs.ts'
import { readMark } from './scan-marks.ts'
import { readNumber, readWord } from './scan-words.ts'

/** Longer than any date or byline, in letters and digits. */
const MAX_NOTE = 140
/** So much of the end of a line is searched for a credit, and may begin within a word. */
const MAX_TAIL = 70
/** A line with another end may be a credit, or a date with names. */
const SENTENCE_END = /[.!?]\s*$/u

/**
 * Whether a stretch of Markdown may hint at furniture: hold a phrase, tell a date, or end in a credit. Most prose does
 * not, and is dismissed in one pass over its characters; for what it says `true` of, only a full reading decides.
 */
export function mayHint(markup: string): boolean {
  const scan: HintScan = {
    markup,
    at: 0,
    shown: 0,
    words: 0,
    openLinks: 0,
    steps: [],
    isDate: true,
    hasYear: false,
    isSigned: false,
    isStrange: false,
  }
  while (scan.at < markup.length && !scan.isStrange) {
    const sign = readLabelSign(markup.charCodeAt(scan.at))
    if (sign > MAX_SIGN) readWord(scan)
    else if (sign === DIGIT) readNumber(scan)
    else if (sign === BETWEEN) scan.at++
    else readMark(scan, sign)
  }
  return scan.isStrange || isNote(scan)
}

/** Whether a line is short enough for a date, a byline or a credit without more, and may be one. */
function isNote({ markup, shown, isDate, isSigned, hasYear }: HintScan): boolean {
  if (shown === 0 || shown > MAX_NOTE) return false
  if (isDate || isSigned) return true
  return (hasYear || markup.length > MAX_TAIL) && !SENTENCE_END.test(markup)
}
