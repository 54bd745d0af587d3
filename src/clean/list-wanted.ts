import type { Pattern } from './compile-pattern.ts'
import type { Unit } from './unit.ts'

/** List the lines that hold what is to stay, in order; of a block that holds it across its lines all of them. */
export function listWanted(blocks: readonly Unit[], keep: readonly Pattern[]): readonly Unit[] {
  if (keep.length === 0) return []
  return blocks.flatMap((block) => {
    const lines = block.lines.length === 0 ? [block] : block.lines
    const isAcross = keep.some(({ isIn }) => !lines.some(isIn) && isIn(block))
    return isAcross ? lines : lines.filter((line) => keep.some(({ isIn }) => isIn(line)))
  })
}
