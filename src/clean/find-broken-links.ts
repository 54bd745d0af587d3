import type { Block } from '../model/block.ts'

/** A link around a picture, a headline and a teaser spans fewer blocks. */
const MAX_BLOCKS = 12
const OPENS = /(?:^|[^\\])\[ *$/u
const CLOSES = /^ *\]\(/u

/**
 * Find the blocks of links that converters tear apart: `[` ends a block, others follow, and one begins with `](`.
 * What they show is linked text.
 */
export function findBrokenLinks(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  return text.includes('](') ? findHalves(text, blocks) : new Set()
}

function findHalves(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const inside = new Set<Block>()
  let open = -1
  for (const [at, block] of blocks.entries()) {
    if (open !== -1 && at - open > MAX_BLOCKS) open = -1
    const isClose = CLOSES.test(text.slice(block.start, block.start + 4))
    if (isClose && open !== -1) for (const part of blocks.slice(open, at + 1)) inside.add(part)
    if (isClose) open = -1
    if (
      block.kind !== 'code' &&
      OPENS.test(text.slice(Math.max(block.start, block.end - 4), block.end))
    )
      open = at
  }
  return inside
}
