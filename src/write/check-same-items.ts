import type { Check } from './check.ts'
import { type Fact, listExpectedFacts, listSeenFacts } from './item-facts.ts'
import { nameItem, quote } from './quote.ts'

/**
 * Hold a document to saying of its items what the feed says: the same ones in the same order, with the
 * same words and dates. Documents that pass agree with each other.
 */
export const checkSameItems: Check = {
  rule: 'Z1',

  find({ feed, format, ready, seen }) {
    const messages: string[] = []
    const length = Math.max(ready.items.length, seen.items.length)

    for (let index = 0; index < length; index++) {
      const given = feed.items[index]
      const item = ready.items[index]
      const seenItem = seen.items[index]
      if (!given || !item || !seenItem || item.id !== seenItem.id) {
        const found = `Unexpected id ${quote(seenItem?.id)} at place ${index + 1}`
        // With one item lost, every item behind it would be a breach; the first tells.
        return [...messages, `${found}, expected ${quote(item?.id)}`]
      }
      const expected = listExpectedFacts({ given, item, feed: ready, format: format.name })
      messages.push(...compareFacts(listSeenFacts(seenItem), expected, nameItem(item.id, index)))
    }
    return messages
  },
}

function compareFacts(seen: readonly Fact[], expected: readonly Fact[], name: string): string[] {
  return expected.flatMap(({ fact, value }, index) => {
    const found = seen[index]?.value
    if (found === value) return []
    return [`Unexpected ${fact} ${quote(found)} of ${name}, expected ${quote(value)}`]
  })
}
