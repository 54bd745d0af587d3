import { judgeTopic, type Weights } from './judge-topic.ts'
import { quote } from './quote.ts'
import { readKey } from './read-key.ts'
import { readMeasure } from './read-measure.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { Unit } from './unit.ts'

const weights: Weights = {
  shape: { around: 0.88, aroundSentence: 0.85, within: 0.6, withinSentence: 0.55 },
  opens: { around: 0.85, aroundSentence: 0.6, within: 0.6, withinSentence: 0 },
  holds: { around: 0.85, aroundSentence: 0.6, within: 0.55, withinSentence: 0 },
}
/** More than any headline with its sections. */
const MAX_PATH = 250

/** Remove skip links, menus, breadcrumbs, player fallbacks and what embedded posts leave. */
export const pageControl: Rule = {
  id: 'page-control',

  judge(unit, reading) {
    if (isPathToHeadline(unit, reading)) {
      const reason = `Unexpected breadcrumbs ${quote(unit)}, expected text of the story`
      return { confidence: 0.92, reason }
    }
    return judgeTopic(unit, reading, {
      topic: 'page-control',
      what: 'control of the page',
      weights,
    })
  },
}

/** Whether a list leads from the home page to the headline: links, and the headline at its end. */
function isPathToHeadline(unit: Unit, { headline, isNearTop }: Reading): boolean {
  if (unit.kind !== 'list' || headline === undefined || !isNearTop(unit)) return false
  const { shown, linked } = readMeasure(unit)
  if (linked === 0 || shown > MAX_PATH) return false
  return readKey(unit).endsWith(` ${readKey(headline)}`)
}
