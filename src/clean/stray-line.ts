import { describePlace } from './describe-place.ts'
import { quote } from './quote.ts'
import { readMeasure } from './read-measure.ts'
import { readPlain } from './read-plain.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import { isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** A longer line before the story may be its standfirst; beside furniture alone a name or a greeting may be as long. */
const MAX_SHOWN_ABOVE = 32
const MAX_SHOWN_BESIDE = 16
const MAX_SHOWN_BELOW = 100
const GREETING = /[,，]["'”’»)*_]*\s*$/u
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|da|van|von|der)){1,3}$/u
const LOWER_CASE = /\p{Ll}/u
/** Few words may be a sentence as well: an answer, a greeting. */
const SENTENCE_END = /[.!?…。！？]$/u
const BARE_NUMBER = /^[^\p{L}]*$/u

/** Remove short lines that are no sentences: above the headline, below labels, and behind the story among furniture. */
export const strayLine: Rule = {
  id: 'stray-line',

  judge(unit, reading) {
    if (!mayStray(unit, reading) || !isAmongFurniture(unit, reading)) return undefined
    const what = `short line ${quote(unit)} ${describePlace(unit, reading)}`
    return {
      confidence: weigh(unit, reading),
      reason: `Unexpected ${what}, expected text of the story`,
    }
  },
}

function mayStray(unit: Unit, reading: Reading): boolean {
  if (unit.kind !== 'paragraph' && unit.kind !== 'heading') return false
  // Lines of one block belong together: a year and what happened then, an address, a poem.
  if (unit.lineCount > 1 || !reading.isAround(unit)) return false
  if (readMeasure(unit).shown === 0 || reading.titleMatchOf(unit) !== undefined) return false
  return !isSentence(unit) && !opensText(unit, reading)
}

/** Below the headline a name by itself is that of the author, or of the section. */
function isLoneName(unit: Unit, reading: Reading): boolean {
  if (unit.kind !== 'paragraph' || reading.placeOf(unit) !== 'head') return false
  const { shown } = readMeasure(unit)
  if (shown === 0 || shown > MAX_SHOWN_ABOVE) return false
  const plain = readPlain(unit)
  return NAMES.test(plain) && LOWER_CASE.test(plain)
}

/** A greeting opens a letter, and a heading what stands below it. */
function opensText(unit: Unit, reading: Reading): boolean {
  if (unit.kind === 'heading') return reading.isAbove(unit) && reading.isBeforeText(unit)
  return GREETING.test(unit.markup)
}

function isAmongFurniture(unit: Unit, reading: Reading): boolean {
  const { shown } = readMeasure(unit)
  if (!reading.isAbove(unit)) return shown <= MAX_SHOWN_BELOW && reading.isBehindFurniture(unit)
  if (reading.isAboveHeadline(unit)) return true
  if (reading.sectionOf(unit) !== undefined) return shown <= MAX_SHOWN_ABOVE
  if (isLoneName(unit, reading)) return true
  return shown <= MAX_SHOWN_BESIDE && reading.isNearTop(unit) && reading.isBesideFurniture(unit)
}

function weigh(unit: Unit, reading: Reading): number {
  if (BARE_NUMBER.test(readPlain(unit))) return 0.82
  if (unit.kind === 'heading' && reading.isFarBehind(unit) && reading.isBeforeLinks(unit))
    return 0.8
  const section = reading.sectionOf(unit)
  if (section === undefined || SENTENCE_END.test(readPlain(unit))) return 0.6
  return section === 'related-links' || section === 'newsletter-prompt' ? 0.82 : 0.75
}
