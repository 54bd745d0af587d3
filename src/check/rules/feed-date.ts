import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

const DAY_MS = 86_400_000
const FEW = 3

/**
 * Hold the date of a feed to the change of its newest item, and items to real times (RFC 4287 section 4.2.15; W3C
 * validator: DuplicateUpdated).
 */
export const feedDate: Rule = {
  id: 'D5',
  severity: 'warning',

  *find({ feed: { items, updated } }) {
    const times = items.flatMap((item) => item.updated?.ms ?? item.published?.ms ?? [])
    const newestMs = times.reduce((newest, ms) => Math.max(newest, ms), Number.NEGATIVE_INFINITY)
    if (updated?.ms !== undefined && updated.ms < newestMs) {
      const expected = new Date(newestMs).toISOString()
      const message = `Unexpected date ${quote(updated.text)} of the feed, expected that of its newest change, \`${expected}\``
      yield { spot: updated.spot, message }
    }
    if (times.length > FEW && times.every((ms) => ms === times[0])) {
      yield {
        spot: items[0]?.spot ?? 0,
        message: 'Unexpected one date of all items, expected the time of each',
      }
    } else if (times.length > FEW && times.every((ms) => ms % DAY_MS === 0)) {
      const message = 'Unexpected midnight as the time of all items, expected the time of each'
      yield { spot: items[0]?.spot ?? 0, message, severity: 'info' }
    }
  },
}
