import type { Range } from '../model/source.ts'

/** Leave ranges out of a text; they are sorted by start. */
export function dropRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, Math.max(from, start)))
    from = Math.max(from, end)
  }
  parts.push(text.slice(from))
  return parts.join('')
}
