import { classifyHtml } from './classify-html.ts'
import { endFlow } from './end-flow.ts'
import { endsInOpening } from './ends-html.ts'
import type { Leaf } from './find-leaf.ts'
import { peekCode } from './line.ts'
import { measureFence } from './measure-fence.ts'
import { measureHeading } from './measure-heading.ts'
import { addBlock, openFlow, type Scan } from './scan.ts'

/** Open what `findLeaf` has found, and end it at once where it is but one line. */
export function openLeaf(scan: Scan, leaf: Leaf): void {
  const { line } = scan
  if (leaf === 'html') openHtml(scan)
  else if (leaf === 'fence') openFence(scan)
  else addBlock(scan, { kind: leaf, start: line.at, end: line.end, depth: measureHeading(line) })
}

function openFence(scan: Scan): void {
  const { line } = scan
  scan.fenceMarker = peekCode(line)
  scan.fenceSize = measureFence(line)
  openFlow(scan, 'fence', line.at)
}

function openHtml(scan: Scan): void {
  const { line } = scan
  scan.htmlKind = classifyHtml(line.text, line.at, line.end)
  openFlow(scan, 'html', line.start)
  scan.end = line.end
  if (endsInOpening(line.text, { start: line.at, end: line.end }, scan.htmlKind)) endFlow(scan)
}
