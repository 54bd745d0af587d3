import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}

/** Remove cookie and privacy notices. */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  topic: 'cookie-notice',

  judge(unit, reading) {
    return judgeTopic(unit, reading, { topic: 'cookie-notice', what: 'cookie notice', weights })
  },
}
