import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.9, aroundSentence: 0.85, within: 0.85, withinSentence: 0.82 },
  opens: { around: 0.85, aroundSentence: 0, within: 0.6, withinSentence: 0 },
  holds: { around: 0.82, aroundSentence: 0, within: 0.82, withinSentence: 0 },
}

/** Remove credits of photographers and agencies, with the caption that ends in them. */
export const photoCredit: Rule = {
  id: 'photo-credit',
  topic: 'photo-credit',

  judge(unit, reading) {
    return judgeTopic(unit, reading, { topic: 'photo-credit', what: 'photo credit', weights })
  },
}
