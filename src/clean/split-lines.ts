import type { Range } from '../model/source.ts'
import { readLine } from '../text/read-line.ts'

/** Split a range of a text into its lines, line ends left out; lines of white space alone are skipped. */
export function splitLines(text: string, range: Range): readonly Range[] {
  const lines: Range[] = []
  let next = range.start
  while (next < range.end) {
    const { start, end, next: behind } = readLine(text, next, range.end)
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    next = behind
  }
  return lines
}
