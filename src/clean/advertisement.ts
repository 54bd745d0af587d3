import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.85, within: 0.6, withinSentence: 0.6 },
}

/** Remove markers of advertisements and notices about affiliate links. */
export const advertisement: Rule = {
  id: 'advertisement',
  topic: 'advertisement',

  judge(unit, reading) {
    return judgeTopic(unit, reading, {
      topic: 'advertisement',
      what: 'advertisement marker',
      weights,
    })
  },
}
