import type { Range } from '../model/source.ts'

/** List the ranges that no other one covers, sorted by start; of two that are the same the first. */
export function listOutermost<T extends Range>(ranges: readonly T[]): readonly T[] {
  const outermost: T[] = []
  let end = -1
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end <= end) continue
    outermost.push(range)
    end = range.end
  }
  return outermost
}
