import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

/**
 * Hold lengths of files to counts of bytes; RSS asks for one, 0 where it is not known, JSON Feed leaves it out (RSS
 * 2.0 "enclosure"; W3C validator: UseZeroForUnknown).
 */
export const mediaLengths: Rule = {
  id: 'M3',
  severity: 'error',

  *find({ feed }) {
    for (const { media, name } of feed.items) {
      for (const { length, spot } of media) {
        if (length === undefined ? feed.format !== 'rss' : /^\d+$/u.test(length)) continue
        const message = `Unexpected length ${quote(length)} of a file of ${name}, expected a number of bytes`
        yield { spot, message }
      }
    }
  },
}
