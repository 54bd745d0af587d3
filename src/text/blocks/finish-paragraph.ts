import { findDefinitions } from './find-definitions.ts'
import { addBlock, type Scan } from './scan.ts'

/**
 * Add the paragraph that has been read up to `end`, or the definitions that it turns out to open with and what is
 * left behind them, as a heading where `depth` says so. Return whether anything was left.
 */
export function finishParagraph(scan: Scan, end: number, depth = 0): boolean {
  const { paragraph } = scan
  const kind = depth > 0 ? 'heading' : 'paragraph'
  if (!paragraph.mayDefine) {
    addBlock(scan, { kind, start: scan.start, end, depth })
    return true
  }
  const { ranges, restStart } = findDefinitions(scan.text, paragraph.lines)
  for (const range of ranges) addBlock(scan, { kind: 'definition', ...range, depth: 0 })
  if (restStart === -1) return false
  addBlock(scan, { kind, start: restStart, end, depth })
  return true
}
