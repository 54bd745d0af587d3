import { quote } from './quote.ts'
import { readKey } from './read-key.ts'
import type { Reading } from './reading.ts'
import type { Rule, Verdict } from './rule.ts'
import type { Unit } from './unit.ts'

/** Between the paragraphs of a story a shorter line may be a subheading that happens to say the same. */
const MIN_BODY_CHARACTERS = 25

/** Remove lines and headings that say the headline again, with or without the name of the site or the section. */
export const headlineRepeated: Rule = {
  id: 'headline-repeated',

  judge(unit, reading) {
    const match = reading.titleMatchOf(unit)
    if (match === undefined) return undefined
    return reading.placeOf(unit) === 'body'
      ? judgeInBody(unit, reading)
      : judgeAtEnds(unit, reading)
  },
}

function judgeAtEnds(unit: Unit, reading: Reading): Verdict {
  const isWhole = reading.titleMatchOf(unit) === 'whole'
  return { confidence: isWhole ? 0.99 : 0.95, reason: explain(unit) }
}

/** Between paragraphs only the whole title repeats it. */
function judgeInBody(unit: Unit, reading: Reading): Verdict | undefined {
  if (reading.titleMatchOf(unit) !== 'whole') return undefined
  return repeatsInBody(unit, reading) ? { confidence: 0.9, reason: explain(unit) } : undefined
}

/** A heading further down opens a section, whatever it says, unless it is the main one. */
function repeatsInBody(unit: Unit, reading: Reading): boolean {
  if (unit.kind === 'heading') return unit.depth === 1 || reading.isNearTop(unit)
  return unit.kind === 'paragraph' && readKey(unit).length >= MIN_BODY_CHARACTERS
}

function explain(unit: Unit): string {
  return `Unexpected repeat of the headline ${quote(unit)}, expected it once`
}
