import { judgeTopic, type Weights } from './judge-topic.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}

/** Remove lists of tags and the labels before them. */
export const tagList: Rule = {
  id: 'tag-list',
  topic: 'tag-list',

  judge(unit, reading) {
    return judgeTopic(unit, reading, { topic: 'tag-list', what: 'list of tags', weights })
  },
}
