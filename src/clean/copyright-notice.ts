import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.9, aroundSentence: 0.9, within: 0.8, withinSentence: 0.7 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.9, aroundSentence: 0.85, within: 0.6, withinSentence: 0 },
}

/** Remove copyright footers and reprint notices. */
export const copyrightNotice: Rule = {
  id: 'copyright-notice',
  topic: 'copyright-notice',

  judge(unit, reading) {
    return judgeTopic(unit, reading, {
      topic: 'copyright-notice',
      what: 'copyright notice',
      weights,
    })
  },
}
