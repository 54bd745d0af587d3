import { describePlace } from './describe-place.ts'
import { quote } from './quote.ts'
import { readMeasure } from './read-measure.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { Unit } from './unit.ts'

const MENU = 0.82
const TEXT = 0.55

/** Remove text that stands apart from the story: above its headline, or behind much furniture. */
export const outsideStory: Rule = {
  id: 'outside-story',

  judge(unit, reading) {
    if (!isText(unit) || reading.titleMatchOf(unit) !== undefined) return undefined
    if (!reading.isOutside(unit) || !isApart(unit, reading)) return undefined
    const what = `text ${quote(unit)} apart from the story, ${describePlace(unit, reading)}`
    return {
      confidence: isMenu(unit, reading) ? MENU : TEXT,
      reason: `Unexpected ${what}, expected text of the story`,
    }
  },
}

function isText(unit: Unit): boolean {
  const { kind } = unit
  const isKind = kind === 'paragraph' || kind === 'heading' || kind === 'list'
  return isKind && readMeasure(unit).shown > 0
}

/** Links with a few words beside them are nobody's sentences. */
function isMenu(unit: Unit, reading: Reading): boolean {
  const isLabels = unit.lines.length > 0 && unit.lines.every((line) => reading.labelOf(line))
  if (unit.kind !== 'list' || isLabels) return false
  const { shown, linked } = readMeasure(unit)
  return linked > shown / 2
}

function isApart(unit: Unit, reading: Reading): boolean {
  return reading.isAbove(unit) ? reading.isAboveHeadline(unit) : reading.isFarBehind(unit)
}
