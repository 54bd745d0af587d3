import type { Range } from '../model/source.ts'

/** Leave ranges out of a text; they are sorted and do not overlap. */
export function dropRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
