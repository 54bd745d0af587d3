import { quote } from './quote.ts'
import type { Rule } from './rule.ts'

/** Remove paragraphs and headings that say the standfirst again; the first one in the text stays. */
export const standfirstRepeated: Rule = {
  id: 'standfirst-repeated',

  judge(unit, reading) {
    if (!reading.isStandfirstCopy(unit)) return undefined
    const reason = `Unexpected repeat of the standfirst ${quote(unit)}, expected it once`
    return { confidence: reading.placeOf(unit) === 'head' ? 0.98 : 0.95, reason }
  },
}
