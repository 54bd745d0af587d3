import type { Hinted } from './locate-core.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { readMeasure } from './read-measure.ts'
import { isLinked, isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

const OPENING: ReadonlySet<PhraseTopic> = new Set<PhraseTopic>([
  'related-links',
  'newsletter-prompt',
  'comment-prompt',
  'tag-list',
  'share-bar',
  'advertisement',
  'author-note',
])
const MAX_SHOWN = 120

/** Find what stands below a label such as `Related` or `Tags`, up to the next line of prose: its topic by the line. */
export function findSections(
  lines: readonly Unit[],
  hinted: Hinted,
): ReadonlyMap<Unit, PhraseTopic> {
  const sections = new Map<Unit, PhraseTopic>()
  let topic: PhraseTopic | undefined
  for (const line of lines) {
    const opened = openSection(line, hinted)
    if (opened !== undefined) topic = opened
    else if (topic !== undefined && endsSection(line)) topic = undefined
    else if (topic !== undefined) sections.set(line, topic)
  }
  return sections
}

function openSection(line: Unit, { labelOf, cueOf }: Hinted): PhraseTopic | undefined {
  const label = labelOf(line)
  if (label !== undefined) return OPENING.has(label.topic) ? label.topic : undefined
  const cue = cueOf(line)
  const isOpening = cue?.by === 'opens' && OPENING.has(cue.topic) && !isSentence(line)
  return isOpening && readMeasure(line).shown <= 50 ? cue.topic : undefined
}

function endsSection(line: Unit): boolean {
  if (line.kind === 'quote' || line.kind === 'code' || line.kind === 'table') return true
  const { shown } = readMeasure(line)
  if (shown === 0 || isLinked(line)) return false
  if (line.kind === 'heading') return true
  return shown > MAX_SHOWN || isSentence(line)
}
