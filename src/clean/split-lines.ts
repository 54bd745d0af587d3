import type { Range } from '../model/source.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Split a range of a text into its lines, line ends left out; lines of white space alone are skipped. */
export function splitLines(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue
    pushLine(lines, text, from, at)
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
    from = at + 1
  }
  pushLine(lines, text, from, end)
  return lines
}

function pushLine(lines: Range[], text: string, start: number, end: number): void {
  if (text.slice(start, end).trim() !== '') lines.push({ start, end })
}
