import { quote } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** Hold a document to saying of the feed itself what the feed says: its title, description, page, language and date. */
export const sameFeed: Rule = {
  id: 'Z1',
  severity: 'error',

  *find({ expected, feed }) {
    if (expected === undefined) return
    const { given, ready } = expected
    const facts: readonly (readonly [fact: string, found: string | undefined, expected: string])[] =
      [
        ['title', feed.title?.text, ready.title],
        ['description', feed.description?.text, ready.description],
        ['page', feed.home?.text, ready.url],
        ['language', feed.language?.text, ready.language || (feed.language?.text ?? '')],
      ]
    for (const [fact, found, wanted] of facts) {
      if (found === wanted || (fact === 'language' && wanted === '')) continue
      yield {
        spot: feed.spot,
        message: `Unexpected feed ${fact} ${quote(found)}, expected ${quote(wanted)}`,
      }
    }
    if (feed.format === 'json') return
    const found = writeSeconds(feed.updated?.ms)
    const wanted = writeSeconds(given.updatedMs)
    if (found !== wanted) {
      yield {
        spot: feed.spot,
        message: `Unexpected feed date ${quote(found)}, expected ${quote(wanted)}`,
      }
    }
  },
}

function writeSeconds(ms: number = Number.NaN): string {
  return String(Math.floor(ms / 1000))
}
