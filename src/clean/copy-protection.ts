import { quote } from './quote.ts'
import type { Rule } from './rule.ts'

/** Remove what plugins against copying leave in exports: `error: Content is protected !!` and its kind. */
export const copyProtection: Rule = {
  id: 'copy-protection',
  topic: 'copy-protection',

  judge(unit, reading) {
    const label = reading.labelOf(unit)
    if (label?.topic !== 'copy-protection' || !reading.isFurniture(unit)) return undefined

    const isBehind = reading.placeOf(unit) === 'tail'
    const reason = `Unexpected copy-protection notice ${quote(unit)}, expected text of the story`
    return { confidence: isBehind ? 0.99 : 0.95, reason }
  },
}
