import { classifyHtml } from './classify-html.ts'
import { endFlow } from './end-flow.ts'
import { findLeaf } from './find-leaf.ts'
import { finishParagraph } from './finish-paragraph.ts'
import { isBlank, isCodeIndented } from './line.ts'
import { measureUnderline } from './measure-underline.ts'
import { addLine } from './open-paragraph.ts'
import { openFlow, type Scan } from './scan.ts'
import { turnIntoTable } from './turn-into-table.ts'

/**
 * Go on with the open paragraph, or with what the line makes of it: a heading, a table. Otherwise end it and return
 * `false`. A lazy line lacks the markers of the containers around the paragraph: it can only be text of it.
 */
export function continueParagraph(scan: Scan, isLazy: boolean): boolean {
  const { line } = scan
  if (isBlank(line)) {
    endFlow(scan)
    return false
  }
  if (!isLazy && turnIntoTable(scan)) return true
  if (isCodeIndented(line)) {
    addLine(scan, false)
    return true
  }
  const depth = isLazy ? 0 : measureUnderline(line)
  if (depth === 0) return continueText(scan, isLazy)
  scan.flow = 'none'
  return finishParagraph(scan, line.end, depth)
}

function continueText(scan: Scan, isLazy: boolean): boolean {
  const { line } = scan
  const leaf = findLeaf(scan)
  const isWholeTag = leaf === 'html' && classifyHtml(line.text, line.at, line.end) === 7
  if (leaf === undefined || (isWholeTag && !isLazy)) {
    addLine(scan, true)
    return true
  }
  if (isWholeTag && line.end < line.text.length) {
    // As micromark has it: the tag interrupts the paragraph, but the containers around it stay open.
    scan.htmlKind = 7
    openFlow(scan, 'html', line.start)
    return true
  }
  endFlow(scan)
  return false
}
