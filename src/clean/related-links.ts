import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}

/** Remove invitations to read other stories, with their links. */
export const relatedLinks: Rule = {
  id: 'related-links',
  topic: 'related-links',

  judge(unit, reading) {
    return judgeTopic(unit, reading, {
      topic: 'related-links',
      what: 'link to another story',
      weights,
    })
  },
}
