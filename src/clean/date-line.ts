import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.9, aroundSentence: 0.9, within: 0.55, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}

/** Remove lines that say when the story was published or changed, or how long it takes to read. */
export const dateLine: Rule = {
  id: 'date-line',

  judge(unit, reading) {
    return judgeTopic(unit, reading, { topic: 'date-line', what: 'date line', weights })
  },
}
