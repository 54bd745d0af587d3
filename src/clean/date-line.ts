import { judgeTopic, type Weights } from './judge-topic.ts'
import { readPlain } from './read-plain.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { Unit } from './unit.ts'

const weights: Weights = {
  shape: { around: 0.9, aroundSentence: 0.9, within: 0.55, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}

const DOUBTFUL = 0.6
const NUMBERS = /\p{N}+/gu

/** Remove lines that say when the story was published or changed, or how long it takes to read. */
export const dateLine: Rule = {
  id: 'date-line',
  topic: 'date-line',

  judge(unit, reading) {
    const topic = { topic: 'date-line', what: 'date line', weights } as const
    const verdict = judgeTopic(unit, reading, topic)
    if (verdict === undefined || isEntry(unit, reading)) return undefined
    if (!mayBelong(unit, reading)) return verdict
    return { ...verdict, confidence: Math.min(DOUBTFUL, verdict.confidence) }
  },
}

/** Several dates or times with text below are those of a diary, of a day as it went. */
function isEntry(unit: Unit, reading: Reading): boolean {
  return reading.hasEntries && reading.headsEntry(unit) && !reading.isBehindFurniture(unit)
}

/** Right below the story a single number may be how long a bread bakes, or a month of a life. */
function mayBelong(unit: Unit, reading: Reading): boolean {
  const isApart = reading.isAbove(unit) || reading.isBehindFurniture(unit)
  return !isApart && (readPlain(unit).match(NUMBERS)?.length ?? 0) < 2
}
