import { judgeTopic, type Weights } from './judge-topic.ts'
import { quote } from './quote.ts'
import { readPlain } from './read-plain.ts'
import type { Reading } from './reading.ts'
import type { Rule, Verdict } from './rule.ts'
import type { Unit } from './unit.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.75, within: 0.55, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.82, within: 0, withinSentence: 0 },
}

const OF_BOX = 0.82

/** Remove the box about the author, and notes about earlier versions and where the article appeared first. */
export const authorNote: Rule = {
  id: 'author-note',

  judge(unit, reading) {
    const verdict = judgeNote(unit, reading)
    const isKnown = verdict !== undefined && verdict.confidence >= OF_BOX
    if (isKnown || !reading.isOfAuthorBox(unit)) return verdict
    const what = readPlain(unit) === '' ? 'picture' : quote(unit)
    const reason = `Unexpected ${what} in the box about the author, expected text of the story`
    return { confidence: OF_BOX, reason }
  },
}

function judgeNote(unit: Unit, reading: Reading): Verdict | undefined {
  if (reading.isAbove(unit) && reading.cueOf(unit)?.by !== 'opens') return undefined
  return judgeTopic(unit, reading, {
    topic: 'author-note',
    what: 'note about the author or the article',
    weights,
  })
}
