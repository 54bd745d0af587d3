import { type Fact, listExpectedFacts, listSeenFacts } from '../item-facts.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { SeenItem } from '../seen-feed.ts'

/**
 * Hold a document to saying of its items what the feed says: the same ones in the same order, with the
 * same words and dates. Documents that pass agree with each other.
 */
export const sameItems: Rule = {
  id: 'Z1',
  severity: 'error',

  *find({ expected, feed }) {
    if (expected === undefined) return
    const { given, ready } = expected
    const length = Math.max(ready.items.length, feed.items.length)

    for (let index = 0; index < length; index++) {
      const givenItem = given.items[index]
      const item = ready.items[index]
      const seen = feed.items[index]
      if (!givenItem || !item || !seen || item.id !== seen.id?.text) {
        const found = `Unexpected id ${quote(seen?.id?.text)} at place ${index + 1}`
        // With one item lost, every item behind it would be a breach; the first tells.
        yield { spot: seen?.spot ?? feed.spot, message: `${found}, expected ${quote(item?.id)}` }
        return
      }
      const facts = listExpectedFacts({ given: givenItem, item, feed: ready, format: feed.format })
      yield* compareFacts(seen, facts)
    }
  },
}

function* compareFacts(item: SeenItem, expected: readonly Fact[]): Iterable<Breach> {
  const seen = listSeenFacts(item)
  for (const [index, { fact, value }] of expected.entries()) {
    const found = seen[index]?.value
    if (found === value) continue
    const message = `Unexpected ${fact} ${quote(found)} of ${item.name}, expected ${quote(value)}`
    yield { spot: item.spot, message }
  }
}
