import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.75, within: 0.55, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.82, within: 0, withinSentence: 0 },
}

/** Remove notes about authors, earlier versions and where the article appeared first. */
export const authorNote: Rule = {
  id: 'author-note',

  judge(unit, reading) {
    if (reading.isAbove(unit) && reading.cueOf(unit)?.by !== 'opens') return undefined
    return judgeTopic(unit, reading, {
      topic: 'author-note',
      what: 'note about the author or the article',
      weights,
    })
  },
}
