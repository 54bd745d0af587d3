import { tellsDatedNames } from './find-cue.ts'
import type { Span } from './locate-core.ts'
import type { Story } from './locate-story.ts'
import { mayHead } from './may-head.ts'
import type { Reading } from './reading.ts'
import type { Unit } from './unit.ts'

type Known = Pick<Reading, 'labelOf' | 'cueOf'> & {
  readonly story: Story
  readonly core: Span
  readonly tellsStory: (line: Unit) => boolean
}

/** A date of the text and one of its change. */
const MAX_DATES = 3
const MIN_ENTRIES = 3
const MIN_HEADS = 2

/** Survey what stands above the paragraphs of a text, and whether it is a list of dates, a diary or a manual. */
export function surveyText(
  lines: readonly Unit[],
  { labelOf, cueOf, story, core, tellsStory }: Known,
): Pick<
  Reading,
  'isBeforeText' | 'headsEntry' | 'hasDates' | 'hasEvents' | 'hasEntries' | 'hasHeads'
> {
  const isInCore = ({ index }: Unit): boolean => index >= core.first && index <= core.last
  const isDate = (line: Unit): boolean => cueOf(line)?.topic === 'date-line'
  const isEvent = (line: Unit): boolean => tellsDatedNames(cueOf(line))
  const isBeforeText = ({ index }: Unit): boolean => {
    const next = lines[index + 1]
    return next !== undefined && tellsStory(next) && isInCore(next)
  }
  const headsEntry = (line: Unit): boolean => {
    const next = lines[line.index + 1]
    return isDate(line) && next !== undefined && tellsStory(next)
  }
  const isHead = (line: Unit): boolean => {
    const label = labelOf(line)
    return label !== undefined && mayHead(label) && isBeforeText(line)
  }
  const isOfStory = (line: Unit): boolean => story.placeOf(line) === 'body' && isInCore(line)
  // Few lines hint at anything.
  const hints = lines.filter((line) => labelOf(line) !== undefined || cueOf(line) !== undefined)
  return {
    isBeforeText,
    headsEntry,
    hasDates: hints.filter((line) => isDate(line) && isOfStory(line)).length > MAX_DATES,
    hasEvents: hints.filter(isEvent).length > MAX_DATES,
    hasEntries: hints.filter(headsEntry).length >= MIN_ENTRIES,
    hasHeads: hints.filter(isHead).length >= MIN_HEADS,
  }
}
