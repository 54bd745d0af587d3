import type { Hinted, Span } from './locate-core.ts'
import type { Story } from './locate-story.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { readMeasure } from './read-measure.ts'
import type { Reading } from './reading.ts'
import { isLinked } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

type Known = {
  readonly hinted: Hinted
  readonly story: Story
  readonly core: Span
  /** Lines that say the title. */
  readonly titles: readonly (Unit | undefined)[]
}

const SECTION: ReadonlySet<PhraseTopic> = new Set<PhraseTopic>([
  'related-links',
  'comment-prompt',
  'newsletter-prompt',
  'copyright-notice',
  'author-note',
])
const SECTION_GAP = 4
const MAX_LINE_GAP = 4
const NEAR_GAP = 3
/** So much furniture parts what follows from the story; a paragraph of text may still go on with it. */
const FAR_GAP = 14
const FAR_GAP_OF_TEXT = 24
const MIN_TEXT = 100

/** Survey how lines stand to the furniture around the story. */
export function surveyFurniture(
  lines: readonly Unit[],
  known: Known,
): Pick<
  Reading,
  | 'isAbove'
  | 'isBeforeLinks'
  | 'isAboveHeadline'
  | 'isBesideFurniture'
  | 'isBehindFurniture'
  | 'isFarBehind'
> {
  const { hinted, story, core, titles } = known
  const isBelow = (unit: Unit): boolean => story.placeOf(unit) === 'tail' || unit.index > core.last
  const gaps = measureGaps(lines, hinted, isBelow)
  const titleIndex = titles.reduce(
    (last, unit) =>
      unit !== undefined && unit.index <= core.first ? Math.max(last, unit.index) : last,
    -1,
  )
  const isFurniture = (line: Unit | undefined): boolean =>
    line !== undefined && gapOf(line, hinted) > 0
  return {
    isAbove: (unit) => !isBelow(unit),
    isAboveHeadline: ({ index }) => index < titleIndex,
    isBesideFurniture: ({ index }) =>
      isFurniture(lines[index - 1]) || isFurniture(lines[index + 1]),
    isBeforeLinks: ({ index }) => index + 1 === lines.length || isFurniture(lines[index + 1]),
    isBehindFurniture: ({ index }) => (gaps[index] ?? 0) >= NEAR_GAP,
    isFarBehind: (unit) => (gaps[unit.index] ?? 0) >= (isText(unit) ? FAR_GAP_OF_TEXT : FAR_GAP),
  }
}

function isText(unit: Unit): boolean {
  if (unit.kind === 'heading') return false
  const { shown, linked } = readMeasure(unit)
  return shown >= MIN_TEXT && linked <= shown / 2
}

/** How much furniture stands between the story and each line behind it. */
function measureGaps(
  lines: readonly Unit[],
  hinted: Hinted,
  isBelow: (line: Unit) => boolean,
): readonly number[] {
  let gap = 0
  return lines.map((line) => {
    const before = gap
    if (isBelow(line)) gap += gapOf(line, hinted)
    return before
  })
}

function gapOf(line: Unit, { labelOf, cueOf }: Hinted): number {
  const cue = cueOf(line)
  const topic = labelOf(line)?.topic ?? cue?.topic
  // Dates, and names beside them, may be what the story lists.
  if (topic === 'date-line' || (topic === 'byline' && cue?.by === 'holds')) return 0
  if (topic !== undefined) return SECTION.has(topic) ? SECTION_GAP : 1
  return isLinked(line) ? Math.min(MAX_LINE_GAP, readMeasure(line).links) : 0
}
