import { readList, readMember } from '../read-json.ts'
import type { Breach, FeedSight, Rule } from '../rule.ts'
import type { SeenItem } from '../seen-feed.ts'

const GLOBAL = /^[a-z][a-z0-9+.-]*:\S+$/iu

/**
 * Hold every item to an id that no other item of the world has: an address or a tag: or urn: URI (RFC 4287 section
 * 4.2.6, JSON Feed 1.1; W3C validator: MissingGuid, DuplicateEntries, NotSufficientlyUnique).
 */
export const ids: Rule = {
  id: 'I1',
  severity: 'error',

  *find(sight) {
    const known = new Set<string>()
    for (const [index, item] of sight.feed.items.entries()) {
      const { id, name } = item
      if (id === undefined || id.text.trim() === '') {
        yield* judgeMissing(item, index, sight)
        continue
      }
      if (known.has(id.text)) {
        yield { spot: id.spot, message: `Unexpected second ${name}, expected an id of its own` }
      } else if (!GLOBAL.test(id.text)) {
        const message = `Unexpected id of ${name}, expected an absolute address or tag: URI`
        yield { spot: id.spot, message, severity: isLoose(sight) ? 'warning' : 'error' }
      }
      known.add(id.text)
    }
  },
}

/* A number is an id to readers of JSON Feed; RSS does not ask for one. */
function* judgeMissing(item: SeenItem, index: number, sight: FeedSight): Iterable<Breach> {
  const { feed, json } = sight
  if (typeof readMember(readList(readMember(json, 'items'))[index], 'id') === 'number') return
  const severity = feed.format === 'rss' && isLoose(sight) ? 'warning' : 'error'
  yield { spot: item.spot, message: `Unexpected ${item.name} without id, expected one`, severity }
}

/* Feeds of others may have ids of any form but in Atom; two of them with an item 42 are one story to readers. */
function isLoose({ expected, feed }: FeedSight): boolean {
  return feed.format !== 'atom' && expected === undefined
}
