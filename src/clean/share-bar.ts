import { quote } from './quote.ts'
import type { Rule } from './rule.ts'

/** Remove share bars: labels of buttons, names of networks and links that pass the page on, around the story or in it. */
export const shareBar: Rule = {
  id: 'share-bar',

  judge(unit, reading) {
    const label = reading.labelOf(unit)
    if (label?.topic !== 'share-bar' || !reading.isFurniture(unit)) return undefined

    const isCertain = label.position === 'anywhere'
    const isBehind = reading.placeOf(unit) === 'tail'
    const confidence = isCertain ? (isBehind ? 0.99 : 0.95) : 0.9
    const what = unit.readPlain() === '' ? 'row of share links' : `share label ${quote(unit)}`
    return { confidence, reason: `Unexpected ${what}, expected text of the story` }
  },
}
