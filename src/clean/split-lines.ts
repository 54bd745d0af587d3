import type { Range } from '../model/source.ts'

const LINE_END = /[\r\n]/u
const LINE_ENDS = /\r\n?|\n/gu

/** Split a range of a text into its lines, line ends left out; lines of white space alone are skipped. */
export function splitLines(text: string, range: Range): readonly Range[] {
  const lines: Range[] = []
  let start = range.start
  const stretch = text.slice(range.start, range.end)
  for (const match of LINE_END.test(stretch) ? stretch.matchAll(LINE_ENDS) : []) {
    pushLine(lines, text, start, range.start + match.index)
    start = range.start + match.index + match[0].length
  }
  pushLine(lines, text, start, range.end)
  return lines
}

function pushLine(lines: Range[], text: string, start: number, end: number): void {
  if (text.slice(start, end).trim() !== '') lines.push({ start, end })
}
