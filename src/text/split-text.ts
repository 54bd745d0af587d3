import type { Block } from '../model/block.ts'
import type { Range } from '../model/source.ts'
import { SPACE } from './blocks/codes.ts'
import { isWrapped } from './blocks/is-wrapped.ts'
import { createLine, isBlank, type Line, openLine } from './blocks/line.ts'

const FIRST_ODD_SPACE = 0x80
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u

/**
 * Split plain text from an offset on into paragraphs; no character is markup. Lines without anything visible separate
 * them. Lines that follow each other are one paragraph where `isWrapped` says so, otherwise each is one. A paragraph
 * begins behind the white space of its first line and ends before the line end of its last.
 */
export function splitText(text: string, start: number): readonly Block[] {
  const blocks: Block[] = []
  const line = createLine(text, start)
  let lines: Range[] = []
  while (openLine(line)) {
    if (!isInvisible(line)) {
      lines.push({ start: line.at, end: line.end })
      continue
    }
    addBlocks(blocks, text, lines)
    lines = []
  }
  addBlocks(blocks, text, lines)
  return blocks
}

/** A CMS leaves no-break and other spaces, or marks without width, where an empty paragraph was. */
function isInvisible(line: Line): boolean {
  if (isBlank(line)) return true
  const first = line.text.charCodeAt(line.at)
  if (first > SPACE && first < FIRST_ODD_SPACE) return false
  return !VISIBLE.test(line.text.slice(line.at, line.end))
}

function addBlocks(blocks: Block[], text: string, lines: readonly Range[]): void {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return
  const ranges = isWrapped(text, lines) ? [{ start: first.start, end: last.end }] : lines
  for (const { start, end } of ranges) blocks.push({ kind: 'paragraph', start, end, depth: 0 })
}
