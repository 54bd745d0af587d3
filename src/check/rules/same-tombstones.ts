import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** Hold a document to taking back the stories that the feed takes back, and no other (RFC 6721; DCMI Terms `valid`). */
export const sameTombstones: Rule = {
  id: 'Z1',
  severity: 'error',

  *find({ expected, feed }) {
    if (expected === undefined) return
    const { tombstones } = expected.ready
    const length = Math.max(tombstones.length, feed.tombstones.length)
    for (let index = 0; index < length; index++) {
      const given = tombstones[index]
      const seen = feed.tombstones[index]
      const spot = seen?.spot ?? feed.spot
      if (given?.id !== seen?.id?.text) {
        const found = `Unexpected tombstone ${quote(seen?.id?.text)} at place ${index + 1}`
        yield { spot, message: `${found}, expected ${quote(given?.id)}` }
        return
      }
      if (given?.goneMs !== seen?.gone?.ms) {
        const message = `Unexpected date ${quote(seen?.gone?.text)} of the tombstone ${quote(given?.id)}, expected the one that it was taken back at`
        yield { spot, message }
      }
    }
  },
}
