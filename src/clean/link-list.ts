import { describePlace } from './describe-place.ts'
import { quote } from './quote.ts'
import { readMeasure } from './read-measure.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import { isLinked, isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

const UNDER_LABEL_AROUND = 0.92
const UNDER_LABEL_WITHIN = 0.85
const AROUND = 0.86
const DOUBTFUL = 0.6
const MIN_LIST_LINKS = 3

/** Remove lines that are nothing but links: before and behind the story, and below labels such as `Related`. */
export const linkList: Rule = {
  id: 'link-list',

  judge(unit, reading) {
    if (!isLinked(unit) && !isItemOfSection(unit, reading)) return undefined
    if (reading.titleMatchOf(unit) !== undefined) return undefined
    const isLabels = unit.lines.length > 0 && unit.lines.every((line) => reading.labelOf(line))
    if (isLabels) return undefined
    const confidence = reading.isAround(unit)
      ? weighAround(unit, reading)
      : weighWithin(unit, reading)
    const what = `line of links ${quote(unit)} ${describePlace(unit, reading)}`
    return { confidence, reason: `Unexpected ${what}, expected text of the story` }
  },
}

/** Below `Related` and behind the story a word or two of an item may stand beside its link. */
function isItemOfSection(unit: Unit, reading: Reading): boolean {
  if (unit.kind !== 'list' || reading.sectionOf(unit) !== 'related-links') return false
  const { shown, linked } = readMeasure(unit)
  return linked > shown / 2 && reading.isAround(unit)
}

function weighAround(unit: Unit, reading: Reading): number {
  if (reading.sectionOf(unit) !== undefined) return UNDER_LABEL_AROUND
  return readMeasure(unit).links === 1 && isSentence(unit) ? DOUBTFUL : AROUND
}

/** Links into the page itself are its table of contents. */
function weighWithin(unit: Unit, reading: Reading): number {
  if (reading.sectionOf(unit) === 'related-links') return UNDER_LABEL_WITHIN
  const isList = readMeasure(unit).links >= MIN_LIST_LINKS && !unit.markup.includes('](#')
  return isList ? DOUBTFUL : 0
}
