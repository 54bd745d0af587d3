import type { Range } from './source.ts'

/** What a top-level piece of a text is, in the words of Markdown. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'code'
  | 'table'
  | 'html'
  | 'break'
  | 'definition'
  | 'footnote'

/**
 * A top-level piece of a source text, from the first character of its first line
 * to behind the last character of its last line (line end excluded). Code and HTML that nobody closes reach to the end
 * of the text.
 */
export type Block = Range & {
  readonly kind: BlockKind
  /** 1 to 6 for a heading, 0 for all else. */
  readonly depth: number
}
