import { closeContainers, sumSizes } from './close-containers.ts'
import { GREATER_THAN } from './codes.ts'
import { closeFlow } from './end-flow.ts'
import { isBlank, isCodeIndented, measureIndent, peekCode, takeIndent, takeMarker } from './line.ts'
import { measureFootnoteLabel } from './measure-footnote-label.ts'
import { readListMarker, takeListMarker } from './read-list-marker.ts'
import type { Container, Scan } from './scan.ts'
import { takeQuoteMarker } from './take-quote-marker.ts'

/**
 * Open the containers that the rest of the line begins with, within so many of those that are open; the others end.
 * Return whether there was one.
 */
export function openContainers(scan: Scan, within: number, interrupts: boolean): boolean {
  let kept = within
  while (openContainer(scan, kept, interrupts)) kept = scan.containers.length
  return kept !== within
}

function openContainer(scan: Scan, within: number, interrupts: boolean): boolean {
  const { line } = scan
  if (isBlank(line) || isCodeIndented(line)) return false
  if (peekCode(line) === GREATER_THAN) {
    scan.quotes.push(pushContainer(scan, within, 'quote'))
    takeQuoteMarker(line)
    return true
  }
  const label = measureFootnoteLabel(line)
  if (label > 0) {
    pushContainer(scan, within, 'footnote')
    takeMarker(line, label)
    takeIndent(line, measureIndent(line))
    return true
  }
  const marker = readListMarker(scan, interrupts)
  if (marker === undefined) return false
  const index = pushContainer(scan, within, 'list')
  const item = scan.containers[index]
  if (item !== undefined) takeListMarker(line, marker, item)
  return true
}

/** Return the index of the new container. */
function pushContainer(scan: Scan, within: number, kind: Container['kind']): number {
  const { containers, line } = scan
  if (within < containers.length || scan.flow !== 'none') {
    closeFlow(scan)
    closeContainers(scan, within)
  }
  if (within === 0) scan.start = line.at
  const sizeSum = sumSizes(containers, within)
  if (kind !== 'footnote') scan.others.push(within)
  containers.push({ kind, marker: 0, size: 0, sizeSum, startsBlank: false, isOver: false })
  return within
}
