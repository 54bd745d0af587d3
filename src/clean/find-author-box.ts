import type { Hinted, Span } from './locate-core.ts'
import { phraseTables } from './phrase-tables.ts'
import { readKey } from './read-key.ts'
import { readMeasure } from './read-measure.ts'
import { isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

const headings: ReadonlySet<string> = new Set(phraseTables.authorHeadings)
/** A name, an office, a life in a paragraph or two; what is longer is an article about its author. */
const MAX_LINES = 8
const MAX_PROSE = 2
const MIN_PROSE = 60
const MAX_NAME = 40

/**
 * Find the box that tells who wrote, at the end of a story: a label such as `About the author`, a name and a paragraph
 * or two. Empty where the story goes on behind it.
 */
export function findAuthorBox(
  lines: readonly Unit[],
  hinted: Pick<Hinted, 'labelOf' | 'cueOf'>,
  core: Span,
): ReadonlySet<Unit> {
  const start = lines.findLastIndex(
    (line) => hinted.labelOf(line)?.topic === 'author-note' && headings.has(readKey(line)),
  )
  if (start === -1) return new Set()
  const rest = lines.slice(start + 1)
  const length = rest.findIndex((line, at) => at >= MAX_LINES || endsBox(line, hinted))
  const box = length === -1 ? rest : rest.slice(0, length)
  const behind = lines.slice(start + 1 + box.length, core.last + 1)
  const isOver = !behind.some(isProse) && box.filter(isProse).length <= MAX_PROSE
  return new Set(isOver ? lines.slice(start, start + 1 + box.length) : [])
}

/** The name may be a heading of its own; a longer one opens something else. */
function endsBox(line: Unit, { labelOf }: Pick<Hinted, 'labelOf'>): boolean {
  const { kind } = line
  if (kind === 'heading') return isSentence(line) || readMeasure(line).shown > MAX_NAME
  const topic = labelOf(line)?.topic
  if (topic !== undefined) return topic !== 'share-bar' && topic !== 'byline'
  return kind !== 'paragraph' && kind !== 'list'
}

function isProse(line: Unit): boolean {
  return isSentence(line) && readMeasure(line).shown >= MIN_PROSE
}
