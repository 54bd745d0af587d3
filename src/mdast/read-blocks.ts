import type { Root, RootContent } from 'mdast'
import type { Block, BlockKind } from '../model/block.ts'

/** What a tree says about the text that it was parsed from. */
export type TreeBlocks = {
  /** Behind the front matter, where the tree has some. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
}

const KINDS: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  code: 'code',
  table: 'table',
  thematicBreak: 'break',
  definition: 'definition',
  footnoteDefinition: 'footnote',
}
const FRONT_MATTER: ReadonlySet<string> = new Set(['yaml', 'toml'])

/**
 * Read the top-level blocks of a tree. Nodes of other syntaxes are read as HTML, which no rule touches. Returns
 * `undefined` for a tree that does not stand in its text from start to end: it was made or changed by hand.
 */
export function readBlocks({ children }: Root, text: string): TreeBlocks | undefined {
  const blocks: Block[] = []
  let bodyStart = 0
  let end = 0
  for (const node of children) {
    const range = readRange(node)
    if (range === undefined || range.start < end || range.end > text.length) return undefined
    end = range.end
    if (FRONT_MATTER.has(node.type)) bodyStart = end
    else blocks.push({ kind: KINDS[node.type] ?? 'html', depth: readDepth(node), ...range })
  }
  return { bodyStart, blocks }
}

function readRange({ position }: RootContent): Pick<Block, 'start' | 'end'> | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function readDepth(node: RootContent): number {
  return node.type === 'heading' ? node.depth : 0
}
