import { tellsDatedNames } from './find-cue.ts'
import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { Unit } from './unit.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.8, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  // Names beside a date: so is told when and where an event will be.
  holds: { around: 0.7, aroundSentence: 0, within: 0, withinSentence: 0 },
}

/** Remove lines that name who wrote, before and behind the story. */
export const byline: Rule = {
  id: 'byline',
  topic: 'byline',

  judge(unit, reading) {
    if (isEvent(unit, reading)) return undefined
    return judgeTopic(unit, reading, { topic: 'byline', what: 'byline', weights })
  },
}

/** Names and a date right below the story tell when and where something will be, and so do several above it. */
function isEvent(unit: Unit, reading: Reading): boolean {
  if (!tellsDatedNames(reading.cueOf(unit))) return false
  if (reading.isBehindFurniture(unit)) return false
  return reading.hasEvents || !reading.isAbove(unit)
}
