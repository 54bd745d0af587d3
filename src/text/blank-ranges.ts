import type { Range } from '../model/source.ts'

const VISIBLE = /[^\n\r]+/g

/**
 * Replace every UTF-16 code unit of the ranges but line ends by a space, so that lines, columns and offsets of all
 * that stays are those of the source. The ranges are sorted by start.
 */
export function blankRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const range of ranges) {
    const start = Math.max(from, range.start)
    if (range.end <= start) continue
    parts.push(text.slice(from, start), text.slice(start, range.end).replace(VISIBLE, blank))
    from = range.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function blank(visible: string): string {
  return ' '.repeat(visible.length)
}
