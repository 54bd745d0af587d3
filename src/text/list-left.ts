import type { Range } from '../model/source.ts'

/** List what of a body is not published as text: the headline, which the title stands for, and the removals; sorted. */
export function listLeft(
  headline: Range | undefined,
  removals: readonly Range[],
): readonly Range[] {
  if (headline === undefined) return removals
  return [...removals, headline].sort((a, b) => a.start - b.start)
}
