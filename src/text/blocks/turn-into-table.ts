import { classifyHtml } from './classify-html.ts'
import { countCells, countDelimiters } from './count-cells.ts'
import { finishParagraph } from './finish-paragraph.ts'
import { isCodeIndented } from './line.ts'
import { openFlow, type Scan } from './scan.ts'

/**
 * Make the open paragraph's last line the head of a table where the line is a delimiter row for it; the lines before
 * stay a paragraph. Otherwise return `false`.
 */
export function turnIntoTable(scan: Scan): boolean {
  const { line, paragraph, text } = scan
  if (!paragraph.mayBeHead || isCodeIndented(line)) return false
  const count = countDelimiters(line)
  if (count === 0) return false
  if (countCells(text, paragraph.lastStart, paragraph.lastEnd) !== count) return false
  if (paragraph.endBeforeLast === -1) openFlow(scan, 'table', paragraph.lastStart)
  else splitOffHead(scan)
  return true
}

/** Behind the end of the paragraph, a head that is a whole tag opens an HTML block, which it may not do within one. */
function splitOffHead(scan: Scan): void {
  const { paragraph, text } = scan
  paragraph.lines.pop()
  finishParagraph(scan, paragraph.endBeforeLast)
  if (classifyHtml(text, paragraph.lastStart, paragraph.lastEnd) === 7) {
    scan.htmlKind = 7
    openFlow(scan, 'html', paragraph.lastLineStart)
  } else openFlow(scan, 'table', paragraph.lastStart)
}
