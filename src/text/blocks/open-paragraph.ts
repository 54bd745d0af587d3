import { OPEN_BRACKET } from './codes.ts'
import { measureIndent, peekCode } from './line.ts'
import { openFlow, type Scan } from './scan.ts'

/** Open a paragraph with the rest of the line, which may be the head of a table unless the caller knows better. */
export function openParagraph(scan: Scan, mayBeHead: boolean): void {
  const { line, paragraph } = scan
  openFlow(scan, 'paragraph', line.at)
  paragraph.mayDefine = peekCode(line) === OPEN_BRACKET
  // To set a length, even the same, is a long way into the engine.
  if (paragraph.lines.length > 0) paragraph.lines.length = 0
  paragraph.endBeforeLast = -1
  paragraph.lastEnd = -1
  addLine(scan, mayBeHead)
}

/** Add the rest of the line to the open paragraph. */
export function addLine(scan: Scan, mayBeHead: boolean): void {
  const { line, paragraph } = scan
  paragraph.endBeforeLast = paragraph.lastEnd
  paragraph.lastLineStart = line.start
  paragraph.lastStart = line.at
  paragraph.lastEnd = line.end
  paragraph.mayBeHead = mayBeHead
  if (!paragraph.mayDefine) return
  const indent = measureIndent(line)
  paragraph.lines.push({ start: line.at, column: line.atColumn, indent, end: line.end })
}
