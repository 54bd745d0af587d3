import type { BlockKind } from '../../model/block.ts'
import { finishParagraph } from './finish-paragraph.ts'
import { addBlock, type Flow, type Scan } from './scan.ts'

const KIND_BY_FLOW: { readonly [flow in Flow]: BlockKind } = {
  none: 'paragraph',
  paragraph: 'paragraph',
  fence: 'code',
  html: 'html',
  indented: 'code',
  table: 'table',
}

/** End the innermost block with the last line that was its own. */
export function endFlow(scan: Scan): void {
  const { flow } = scan
  scan.flow = 'none'
  if (flow === 'paragraph') finishParagraph(scan, scan.end)
  else if (flow !== 'none') {
    addBlock(scan, { kind: KIND_BY_FLOW[flow], start: scan.start, end: scan.end, depth: 0 })
  }
}

/** End the innermost block because a container ends or another opens, or because the text ends. */
export function closeFlow(scan: Scan): void {
  if (takesLineEnd(scan)) scan.end = scan.line.start
  endFlow(scan)
}

/** Tell whether the open block waits for its end and has taken the line end before the line: so it is in micromark. */
export function takesLineEnd(scan: Scan): boolean {
  return scan.flow === 'fence' || (scan.flow === 'html' && scan.htmlKind < 6)
}
