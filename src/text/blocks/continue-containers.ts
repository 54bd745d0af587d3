import { closeContainers, sumSizes } from './close-containers.ts'
import { closeFlow } from './end-flow.ts'
import { findIndexFrom } from './find-index-from.ts'
import { isBlank, isCodeIndented, measureIndent, takeIndent } from './line.ts'
import { readListMarker, takeListMarker } from './read-list-marker.ts'
import type { Container, Scan } from './scan.ts'
import { takeQuoteMarker } from './take-quote-marker.ts'

const FOOTNOTE_INDENT = 4

/** Match the line against the open containers from the outermost in; return how many of them go on. */
export function continueContainers(scan: Scan): number {
  const { line, containers } = scan
  let index = 0
  for (let container = containers[0]; container !== undefined; container = containers[index]) {
    if (isBlank(line)) return continueBlank(scan, index)
    const end = continueContainer(scan, index, container)
    if (end === index) return openNextItem(scan, index, container) ? index + 1 : index
    index = end
  }
  return index
}

/**
 * A blank line goes on with lists and footnotes and ends quotes. Thousands of lists may lie in each other, so that
 * they are not visited one by one: only the innermost can have started blank.
 */
function continueBlank(scan: Scan, from: number): number {
  const { line, containers, quotes } = scan
  let end = containers.length
  for (let index = quotes.length - 1; index >= 0; index--) {
    const quote = quotes[index] ?? 0
    if (quote < from) break
    end = quote
  }
  const innermost = containers[containers.length - 1]
  if (end === containers.length && innermost?.startsBlank) innermost.isOver = true
  takeIndent(line, sumSizes(containers, end) - sumSizes(containers, from))
  return end
}

/** Return the index of the next container to match, `index` itself where this one does not go on. */
function continueContainer(scan: Scan, index: number, container: Container): number {
  switch (container.kind) {
    case 'quote':
      return takeQuoteMarker(scan.line) ? index + 1 : index
    case 'footnote':
      return continueFootnote(scan, index)
    case 'list':
      return continueItem(scan, container) ? index + 1 : index
  }
}

/**
 * Where a footnote directly within a footnote finds no white space left, micromark takes what the outer one took as its
 * own. This holds for all footnotes down to the next other container, which are passed at once.
 */
function continueFootnote(scan: Scan, index: number): number {
  if (takeWholeIndent(scan, FOOTNOTE_INDENT)) return index + 1
  const isWithin = scan.containers[index - 1]?.kind === 'footnote'
  if (!isWithin || measureIndent(scan.line) > 0) return index
  return findIndexFrom(scan.others, index) ?? scan.containers.length
}

function takeWholeIndent(scan: Scan, columns: number): boolean {
  if (measureIndent(scan.line) < columns) return false
  takeIndent(scan.line, columns)
  return true
}

function continueItem(scan: Scan, item: Container): boolean {
  const { isOver } = item
  item.startsBlank = false
  item.isOver = false
  return !isOver && takeWholeIndent(scan, item.size)
}

/** A list whose item ends goes on where the line opens another item of the same kind. */
function openNextItem(scan: Scan, index: number, container: Container): boolean {
  const { line } = scan
  if (container.kind !== 'list' || isCodeIndented(line)) return false
  const marker = readListMarker(scan, false)
  if (marker?.code !== container.marker) return false
  closeFlow(scan)
  closeContainers(scan, index + 1)
  takeListMarker(line, marker, container)
  return true
}
