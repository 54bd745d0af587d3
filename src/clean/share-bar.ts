import { judgeTopic, type Weights } from './judge-topic.ts'
import { quote } from './quote.ts'
import { readPlain } from './read-plain.ts'
import type { Rule } from './rule.ts'

const weights: Weights = {
  shape: { around: 0, aroundSentence: 0, within: 0, withinSentence: 0 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0, aroundSentence: 0, within: 0, withinSentence: 0 },
}

/** Remove share bars: labels of buttons, names of networks and links that pass the page on, around the story or in it. */
export const shareBar: Rule = {
  id: 'share-bar',
  topic: 'share-bar',

  judge(unit, reading) {
    const label = reading.labelOf(unit)
    if (label?.topic !== 'share-bar' || !reading.isFurniture(unit))
      return judgeTopic(unit, reading, { topic: 'share-bar', what: 'share label', weights })

    const isCertain = label.position === 'anywhere'
    const isBehind = reading.placeOf(unit) === 'tail'
    const confidence = isCertain ? (isBehind ? 0.99 : 0.95) : 0.9
    const what = readPlain(unit) === '' ? 'row of share links' : `share label ${quote(unit)}`
    return { confidence, reason: `Unexpected ${what}, expected text of the story` }
  },
}
