import type { Range } from '../model/source.ts'

/**
 * Cut ranges that are left out off blocks: what remains of each block, in order, empty remains dropped.
 * Both lists are sorted by start and do not overlap in themselves.
 */
export function keepRanges<T extends Range>(
  blocks: readonly T[],
  left: readonly Range[],
): readonly T[] {
  const kept: T[] = []
  let next = 0
  for (const block of blocks) {
    while ((left[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    const isWhole = (left[next]?.start ?? block.end) >= block.end && block.start < block.end
    if (isWhole) kept.push(block)
    else cutBlock(kept, block, left, next)
  }
  return kept
}

function cutBlock<T extends Range>(
  kept: T[],
  block: T,
  left: readonly Range[],
  from: number,
): void {
  let { start } = block
  for (let at = from; at < left.length; at++) {
    const range = left[at]
    if (range === undefined || range.start >= block.end) break
    if (range.start > start) kept.push({ ...block, start, end: range.start })
    start = Math.max(start, range.end)
  }
  if (start < block.end) kept.push({ ...block, start })
}
