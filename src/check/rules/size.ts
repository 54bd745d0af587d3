import { readText } from '../../text/read-element.ts'
import type { Rule, Sight } from '../rule.ts'

const FINE = 250_000
const BURDEN = 1_000_000
const REFUSED = 5_000_000
const LONGEST_TEXT = 10_000_000

/**
 * Hold a document to a size that readers fetch every hour: 250 KB is fine, 1 MB a burden, above 5 MB the W3C
 * validator and some readers refuse (JSON Feed 1.1 "Suggestions for Publishers"; ValidatorLimit).
 */
export const size: Rule<Sight> = {
  id: 'S1',
  severity: 'info',

  *find({ bytes, elements, expected }) {
    // One long article must not keep all feeds from being written.
    const worst = expected === undefined ? 'error' : 'warning'
    if (bytes > FINE) {
      const severity = bytes > REFUSED ? worst : bytes > BURDEN ? 'warning' : 'info'
      const kilobytes = Math.ceil(bytes / 1000).toLocaleString('en')
      yield {
        spot: 0,
        message: `Unexpected size of ${kilobytes} KB, expected 250 KB at the most`,
        severity,
      }
    }
    if (bytes < LONGEST_TEXT) return
    for (const element of elements) {
      if (readText(element).length < LONGEST_TEXT) continue
      const message = `Unexpected text of 10 MB in \`${element.name}\`, expected less: libxml2 refuses it`
      yield { spot: element, message, severity: worst }
    }
  },
}
