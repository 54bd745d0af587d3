import type { Nodes, Paragraph, Root } from 'mdast'
import type { Range } from '../model/source.ts'
import { splitMarkdown } from '../text/split-markdown.ts'

type Position = NonNullable<Nodes['position']>
type Point = Position['start']

/** Nothing in it begins a construct of Markdown or GFM, or a break of a line. */
const PLAIN = /^[^\s\p{Cc}\\`*_[\]<>&~@]+(?:[ \n][^\s\p{Cc}\\`*_[\]<>&~@]+)*$/u
const ADDRESS = /:\/\/|www\./iu
/** Shorter ones gain nothing. */
const MIN_LENGTH = 40
const LINE_LENGTHS = /[^\n]+/gu

/** A text whose plain paragraphs are shortened, and what they were. */
export type ShortenedText = {
  readonly text: string
  /** The paragraphs in the whole text, in order. */
  readonly paragraphs: readonly Range[]
}

/**
 * Shorten every paragraph that is nothing but words to one letter a line: most of a story is such paragraphs,
 * and the parser takes a microsecond for each of their letters. Lines keep their numbers.
 */
export function shortenParagraphs(text: string): ShortenedText {
  const paragraphs = splitMarkdown(text, 0).filter(
    ({ kind, start, end }) =>
      kind === 'paragraph' && end - start >= MIN_LENGTH && isPlain(text, start, end),
  )
  const parts: string[] = []
  let from = 0
  for (const { start, end } of paragraphs) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(LINE_LENGTHS, 'x'))
    from = end
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), paragraphs }
}

/** Paragraphs that touch what stands before or behind are left alone. */
function isPlain(text: string, start: number, end: number): boolean {
  if (start > 0 && !(text[start - 1] === '\n' && (start < 2 || text[start - 2] === '\n')))
    return false
  if (end < text.length && !(text[end] === '\n' && (text[end + 1] ?? '\n') === '\n')) return false
  const paragraph = text.slice(start, end)
  return PLAIN.test(paragraph) && !ADDRESS.test(paragraph)
}

/**
 * Give the tree of a shortened text its paragraphs back: it is then the tree of the `whole` text.
 * Returns false, and the tree is of no use, where it does not hold them all.
 */
export function restoreParagraphs(
  tree: Root,
  whole: string,
  paragraphs: readonly Range[],
): boolean {
  let shift = 0
  let next = 0
  for (const node of tree.children) {
    moveNode(node, shift)
    const range = paragraphs[next]
    if (node.type !== 'paragraph' || range?.start !== node.position?.start.offset) continue
    if (range === undefined || node.position === undefined) continue
    shift += restoreParagraph(node, node.position, { whole, ...range })
    next++
  }
  const last = paragraphs.at(-1)
  if (tree.position !== undefined) movePoint(tree.position.end, shift)
  if (tree.position !== undefined && last?.end === whole.length) {
    tree.position.end.column = measureLastLine(whole.slice(last.start))
  }
  return next === paragraphs.length
}

/** Returns by how much the paragraph has grown. */
function restoreParagraph(
  paragraph: Paragraph,
  { start: from, end: to }: Position,
  { whole, start, end }: Range & { readonly whole: string },
): number {
  const value = whole.slice(start, end)
  const growth = end - (to.offset ?? end)
  movePoint(to, growth)
  to.column = measureLastLine(value)
  paragraph.children = [{ type: 'text', value, position: { start: { ...from }, end: { ...to } } }]
  return growth
}

/** Returns the column behind the last character. */
function measureLastLine(text: string): number {
  return text.length - text.lastIndexOf('\n')
}

function moveNode(node: Nodes, shift: number): void {
  if (shift === 0) return
  if (node.position !== undefined) {
    movePoint(node.position.start, shift)
    movePoint(node.position.end, shift)
  }
  if (!('children' in node)) return
  for (const child of node.children) moveNode(child, shift)
}

function movePoint(point: Point, shift: number): void {
  if (point.offset !== undefined) point.offset += shift
}
