import type { Block } from '../model/block.ts'
import { closeContainers } from './blocks/close-containers.ts'
import { continueContainers } from './blocks/continue-containers.ts'
import { endFlow, takesLineEnd } from './blocks/end-flow.ts'
import { isBlank, openLine } from './blocks/line.ts'
import { openContainers } from './blocks/open-containers.ts'
import { readFlow } from './blocks/read-flow.ts'
import { createScan, type Scan } from './blocks/scan.ts'

/**
 * Split Markdown from an offset on into its top-level blocks, in kind and range those of the tree that remark-parse
 * and remark-gfm make of the body alone: CommonMark 0.31, tables and footnote definitions of GFM, and where micromark
 * leaves these, micromark.
 *
 * A block begins behind the white space that indents it; code by indentation and HTML begin with theirs. It ends
 * before its last line end, trailing white space included; only code and HTML that nobody closes go on to the end of
 * the text. Two blocks never overlap: where mdast lets a heading begin with the definitions above it, ours begins
 * behind them.
 */
export function splitMarkdown(text: string, start: number): readonly Block[] {
  const scan = createScan(text, start)
  while (openLine(scan.line)) readLine(scan)
  finish(scan)
  return scan.blocks
}

function readLine(scan: Scan): void {
  const { line, containers } = scan
  const hasText = !isBlank(line)
  const continued = continueContainers(scan)
  const isInside = continued === containers.length
  const isVerbatim = isInside && (scan.flow === 'fence' || scan.flow === 'html')
  const interrupts = isInside && (scan.flow === 'paragraph' || scan.flow === 'indented')
  const hasOpened = !isVerbatim && openContainers(scan, continued, interrupts)
  readFlow(scan, hasOpened ? containers.length : continued)
  if (hasText) scan.end = line.end
}

function finish(scan: Scan): void {
  // The empty line behind the last line end goes on with lists and footnotes, but a quote ends before it.
  if (takesLineEnd(scan) && scan.quotes.length === 0) scan.end = scan.text.length
  endFlow(scan)
  closeContainers(scan, 0)
}
