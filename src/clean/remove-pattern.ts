import { isShortText } from './is-short-text.ts'
import { quote } from './quote.ts'
import { readPlain } from './read-plain.ts'
import type { Rule } from './rule.ts'

/** Remove paragraphs, headings, their lines and items of lists that `clean.remove` of the configuration names. */
export const removePattern: Rule = {
  id: 'remove-pattern',

  judge(unit, reading) {
    if (!isShortText(unit) || !reading.isUnwanted(unit)) return undefined
    const what = readPlain(unit) === '' ? 'line without words' : quote(unit)
    const reason = `Unexpected ${what}, expected nothing that \`clean.remove\` names`
    return { confidence: 1, reason }
  },
}
