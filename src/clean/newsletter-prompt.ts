import { judgeTopic, type Weights } from './judge-topic.ts'
import { readMeasure } from './read-measure.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.82, within: 0.8, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.75, within: 0.82, withinSentence: 0 },
}

/** Right below the story a longer paragraph that names a newsletter may be its last one. */
const MAX_SHOWN = 120
const weightsBesideStory: Weights = {
  ...weights,
  holds: { ...weights.holds, aroundSentence: 0.45 },
}

/** Remove prompts to subscribe, register, log in, donate or install an app, and paywall lines. */
export const newsletterPrompt: Rule = {
  id: 'newsletter-prompt',
  topic: 'newsletter-prompt',

  judge(unit, reading) {
    const isShort = readMeasure(unit).shown <= MAX_SHOWN
    const isApart = isShort || reading.isAbove(unit) || reading.isBehindFurniture(unit)
    return judgeTopic(unit, reading, {
      topic: 'newsletter-prompt',
      what: 'prompt to subscribe',
      weights: isApart ? weights : weightsBesideStory,
    })
  },
}
