import type { Range } from '../../model/source.ts'
import { findFirstWordEnd, findLastWord, measureWidth } from './line-width.ts'

/** Editors and mail programs break lines at 65 to 100 columns, hardly any beyond 120. */
const MAX_WRAP = 120

/**
 * Tell whether lines that follow each other without a blank one are to be read as one paragraph.
 *
 * A line that goes on beyond 120 columns, its last word left out (an address cannot be broken), was not broken by
 * hand or by a program: it is a paragraph, and so are the lines around it. But a wrapped paragraph into which someone
 * wrote a few words stays whole: more of its lines are full, with no room for the next line's first word, than are
 * too long. Lines none of which is too long belong together: verses, an address, a label above a label.
 */
export function isWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.length === 1) return true
  const longCount = lines.filter((line) => isTooLong(text, line)).length
  return longCount === 0 || countFull(text, lines) > longCount
}

function isTooLong(text: string, line: Range): boolean {
  if (2 * (line.end - line.start) <= MAX_WRAP) return false
  const end = findLastWord(text, line)
  return end - line.start > MAX_WRAP || measureWidth(text, line.start, end) > MAX_WRAP
}

function countFull(text: string, lines: readonly Range[]): number {
  const widths = lines.map((line) => measureWidth(text, line.start, line.end))
  const widest = widths.reduce((max, width) => (width > MAX_WRAP ? max : Math.max(max, width)), 0)
  let count = 0
  lines.forEach((line, index) => {
    const before = widths[index - 1] ?? MAX_WRAP + 1
    if (before > MAX_WRAP) return
    const word = measureWidth(text, line.start, findFirstWordEnd(text, line))
    if (before + 1 + word > widest) count++
  })
  return count
}
