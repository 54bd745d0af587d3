import type { Field, Report } from './fields.ts'
import { parseAddress } from './parse-address.ts'
import { parseFlag } from './parse-flag.ts'
import { quote } from './quote.ts'

/* Words by which themes open and close comments. */
const SWITCH = /^(?:open|closed|enabled?|disabled?)$/iu

/** Read where readers discuss an article. `comments: true` and the like are settings of themes. */
export function readComments(field: Field | undefined, report: Report): string | undefined {
  if (typeof field?.value !== 'string') return undefined
  const text = field.value.trim()
  if (SWITCH.test(text) || parseFlag(text) !== undefined) return undefined
  const address = parseAddress(text)
  if ('url' in address) return address.url
  const message = `Unexpected address ${quote(text)} of comments, expected ${address.expected}`
  report(field, { ruleId: 'fact-address', severity: 'warning', message, isFatal: false })
  return undefined
}
