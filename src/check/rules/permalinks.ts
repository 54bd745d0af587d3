import { parseWebUrl } from '../../text/parse-url.ts'
import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

/**
 * Hold RSS to saying of each guid whether it is the item's address, and to the truth (RSS 2.0 "guid"; W3C validator:
 * InvalidPermalink).
 */
export const permalinks: Rule = {
  id: 'I2',
  severity: 'warning',

  *find({ feed }) {
    if (feed.format !== 'rss') return

    for (const { id, isPermalink, name, url } of feed.items) {
      if (id === undefined) continue
      const expected = String(id.text === url?.text)
      const isAddress = parseWebUrl(id.text) !== undefined
      // An address that leads to the item without being its link is a permalink too.
      if (isPermalink === expected || (isPermalink === 'true' && isAddress && url === undefined))
        continue
      yield {
        spot: id.spot,
        message: `Unexpected isPermaLink ${quote(isPermalink)} of ${name}, expected \`${expected}\``,
        severity: !isAddress && isPermalink !== 'false' ? 'error' : 'warning',
      }
    }
  },
}
