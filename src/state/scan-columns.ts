import type { Paragraph } from '../model/article.ts'
import type { BlockKind } from '../model/block.ts'

/** What articles hold most of, each sort in one array for many articles, and where each article's part begins. */
export type Columns = {
  readonly words: Column<Uint32Array>
  readonly targets: Column<Uint32Array>
  readonly nameFlags: Column<Uint8Array>
  /** `PARAGRAPH_SIZE` numbers each. */
  readonly paragraphs: Column<Uint32Array>
}

/** The values of article `n` stand from `starts[n]` to before `starts[n + 1]`. */
export type Column<Values> = { readonly starts: Uint32Array; readonly values: Values }

const PARAGRAPH_SIZE = 6

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'code',
  'table',
  'html',
  'break',
  'definition',
  'footnote',
]

/** Write paragraphs as numbers. */
export function packParagraphs(paragraphs: readonly Paragraph[]): Uint32Array {
  const values = new Uint32Array(paragraphs.length * PARAGRAPH_SIZE)
  let at = 0
  for (const { kind, start, end, firstWord, wordCount, hash } of paragraphs) {
    values[at++] = KINDS.indexOf(kind)
    values[at++] = start
    values[at++] = end
    values[at++] = firstWord
    values[at++] = wordCount
    values[at++] = hash
  }
  return values
}

/** Read the paragraphs of one article. */
export function unpackParagraphs(
  column: Column<Uint32Array>,
  article: number,
): readonly Paragraph[] {
  const { starts, values } = column
  const paragraphs: Paragraph[] = []
  const end = starts[article + 1] ?? 0
  for (let at = starts[article] ?? 0; at < end; at += PARAGRAPH_SIZE) {
    paragraphs.push({
      kind: KINDS[values[at] ?? 0] ?? 'paragraph',
      start: values[at + 1] ?? 0,
      end: values[at + 2] ?? 0,
      firstWord: values[at + 3] ?? 0,
      wordCount: values[at + 4] ?? 0,
      hash: values[at + 5] ?? 0,
    })
  }
  return paragraphs
}

/** Read the values of one article as a view, not a copy. */
export function viewValues<Values extends Uint32Array | Uint8Array>(
  { starts, values }: Column<Values>,
  article: number,
): Values {
  return values.subarray(starts[article], starts[article + 1]) as Values
}
