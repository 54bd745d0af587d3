import { closeContainers } from './close-containers.ts'
import { continueParagraph } from './continue-paragraph.ts'
import { endFlow } from './end-flow.ts'
import { endsHtml } from './ends-html.ts'
import { findLeaf } from './find-leaf.ts'
import { isBlank, isCodeIndented } from './line.ts'
import { closesFence } from './measure-fence.ts'
import { openLeaf } from './open-leaf.ts'
import { openParagraph } from './open-paragraph.ts'
import { openFlow, type Scan } from './scan.ts'

/**
 * Read what is left of a line behind the markers of the containers that go on or open with it. The line is lazy
 * where containers beyond the first `within` are still open: they close unless the line goes on with a paragraph.
 */
export function readFlow(scan: Scan, within: number): void {
  const isLazy = within < scan.containers.length
  const mayBeHead = scan.flow !== 'table'
  if (continueFlow(scan, isLazy)) return
  closeContainers(scan, within)
  if (isBlank(scan.line)) return
  if (isCodeIndented(scan.line)) openIndented(scan, isLazy)
  else openBlock(scan, mayBeHead)
}

/** Code that opens in a lazy line is no longer than that, for micromark. */
function openIndented(scan: Scan, isLazy: boolean): void {
  const { line } = scan
  openFlow(scan, 'indented', line.start)
  scan.end = line.end
  if (isLazy) endFlow(scan)
}

function openBlock(scan: Scan, mayBeHead: boolean): void {
  const leaf = findLeaf(scan)
  if (leaf === undefined) openParagraph(scan, mayBeHead)
  else openLeaf(scan, leaf)
}

/** Go on with the open block; where the line is not part of it, end it and return `false`. */
function continueFlow(scan: Scan, isLazy: boolean): boolean {
  if (scan.flow === 'none') return false
  if (scan.flow === 'paragraph') return continueParagraph(scan, isLazy)
  const goesOn = !isLazy && continueLeaf(scan)
  if (!goesOn) endFlow(scan)
  return goesOn
}

function continueLeaf(scan: Scan): boolean {
  switch (scan.flow) {
    case 'fence':
      return continueFence(scan)
    case 'html':
      return continueHtml(scan)
    case 'indented':
      return continueIndented(scan)
    default:
      return continuesTable(scan)
  }
}

function continueFence(scan: Scan): boolean {
  scan.end = scan.line.end
  if (closesFence(scan.line, scan.fenceMarker, scan.fenceSize)) endFlow(scan)
  return true
}

function continueHtml(scan: Scan): boolean {
  const { line } = scan
  if (scan.htmlKind >= 6) {
    if (isBlank(line)) return false
    scan.end = line.end
    return true
  }
  scan.end = line.end
  if (endsHtml(line.text, { start: line.at, end: line.end }, scan.htmlKind)) endFlow(scan)
  return true
}

/** Blank lines belong to the code where indented code follows them, or where they are indented far enough themselves. */
function continueIndented(scan: Scan): boolean {
  const isIndented = isCodeIndented(scan.line)
  if (isIndented) scan.end = scan.line.end
  return isIndented || isBlank(scan.line)
}

function continuesTable(scan: Scan): boolean {
  const { line } = scan
  return !isBlank(line) && !isCodeIndented(line) && findLeaf(scan) === undefined
}
