import type { Block } from '../model/block.ts'

/** A link around a picture, a headline and a teaser spans fewer blocks. */
const MAX_BLOCKS = 12
const OPENS = { pattern: /(?:^|[^\\])\[ *$/u, reach: 4 }
/** The words of a link may stand behind its bracket. */
const OPENS_WITH_WORDS = { pattern: /(?:^|[^\\])\[[^[\]]*$/u, reach: 200 }
const CLOSES = /^ *\]\(/u

/**
 * Find the blocks of links that converters tear apart: `[` ends a block, others follow, and one begins with `](`; or
 * it stands before the words of the link, and the next block begins so. What they show is linked text.
 */
export function findBrokenLinks(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  return text.includes('](') ? findHalves(text, blocks) : new Set()
}

function findHalves(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const inside = new Set<Block>()
  let open = -1
  for (const [at, block] of blocks.entries()) {
    if (closes(text, block)) {
      const before = endsIn(OPENS_WITH_WORDS, text, blocks[at - 1]) ? at - 1 : at + 1
      const first = open === -1 || at - open > MAX_BLOCKS ? before : open
      for (const part of blocks.slice(first, at + 1)) inside.add(part)
      open = -1
    }
    if (opens(text, block)) open = at
  }
  return inside
}

/** Whether a block ends in the beginning of a link. */
function opens(text: string, block: Block): boolean {
  const last = text.charAt(block.end - 1)
  return (last === '[' || last === ' ') && endsIn(OPENS, text, block)
}

/** Whether a block begins with the end of a link. */
function closes(text: string, { start }: Block): boolean {
  const first = text.charAt(start)
  return (first === ']' || first === ' ') && CLOSES.test(text.slice(start, start + 4))
}

type Ending = { readonly pattern: RegExp; readonly reach: number }

function endsIn({ pattern, reach }: Ending, text: string, block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'code') return false
  return pattern.test(text.slice(Math.max(block.start, block.end - reach), block.end))
}
