import type { Block } from '../model/block.ts'
import type { Range } from '../model/source.ts'

const BLANK = /[ \t\r\n]*/y
const SPACES = /[ \t]*/y
const LINE_END = /\r\n?|\n/y

/** What a cut has to know of a text beside the lines that go. */
type Text = {
  readonly text: string
  /** Nothing before it is touched. */
  readonly bodyStart: number
  /** Those of the body, sorted. */
  readonly blocks: readonly Block[]
}

/**
 * Widen ranges of whole lines, sorted, to what an editor would delete with them: line ends, and the blank lines that
 * would be left over. Where two paragraphs would run together, an empty line stays between them. What is cut beside the
 * ranges is nothing but spaces, tabs and line ends, and the rest has the blocks that it has with the ranges blanked out.
 */
export function cutLines(
  { text, bodyStart, blocks }: Text,
  lines: readonly Range[],
): readonly Range[] {
  let at = 0
  return joinRuns(text, lines).map((run) => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= run.start) at++
    const block = blocks[at]
    const isItem = block?.kind === 'list' && block.start < run.start && run.end < block.end
    return widen({ text, bodyStart, isItem }, run)
  })
}

/** Join lines that nothing but blank lines parts. */
function joinRuns(text: string, lines: readonly Range[]): readonly Range[] {
  const runs: Range[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    const isNext = last !== undefined && skip(BLANK, text, last.end) >= line.start
    if (isNext) runs.pop()
    runs.push({
      start: isNext ? last.start : line.start,
      end: Math.max(isNext ? last.end : 0, line.end),
    })
  }
  return runs
}

type Surroundings = Pick<Text, 'text' | 'bodyStart'> & {
  /** Whether items of the same list stay on both sides. */
  readonly isItem: boolean
}

function widen({ text, bodyStart, isItem }: Surroundings, { start, end }: Range): Range {
  const above = skipBlankBack(text, start, bodyStart)
  const next = skipLineEnd(text, end)
  const below = skipBlankLines(text, next)
  const isFirst = above === bodyStart
  // Blank lines above the run part it from what stands there.
  const isApart = isFirst || skipLineEnd(text, above) < start
  if (below === text.length)
    return { start: isFirst ? start : skipLineEnd(text, above), end: below }
  if (isApart) return { start, end: below }
  const touches = below === next
  return { start, end: touches && !isItem ? end : next }
}

/** Find the end of the last line above an offset that is not blank, or `from`. */
function skipBlankBack(text: string, offset: number, from: number): number {
  let at = offset
  while (at > from && ' \t\r\n'.includes(text.charAt(at - 1))) at--
  return at
}

function skipLineEnd(text: string, offset: number): number {
  return skip(LINE_END, text, skip(SPACES, text, offset))
}

/** Find the start of the first line from an offset on that is not blank. */
function skipBlankLines(text: string, offset: number): number {
  let at = offset
  for (let next = skipLineEnd(text, at); next > at && isLineStart(text, next); ) {
    at = next
    next = skipLineEnd(text, at)
  }
  return skip(SPACES, text, at) === text.length ? text.length : at
}

function isLineStart(text: string, offset: number): boolean {
  return '\r\n'.includes(text.charAt(offset - 1))
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}
