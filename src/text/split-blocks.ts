import type { Block } from '../model/block.ts'
import type { Source } from '../model/source.ts'
import { splitMarkdown } from './split-markdown.ts'
import { splitText } from './split-text.ts'

/**
 * Split the body of a source into its top-level blocks, in order, without the blank lines between them. Linear in the
 * length of the text, whatever the text. See `splitMarkdown` and `splitText` for what the ranges cover.
 */
export function splitBlocks(source: Source): readonly Block[] {
  return source.format === 'markdown'
    ? splitMarkdown(source.text, source.bodyStart)
    : splitText(source.text, source.bodyStart)
}
