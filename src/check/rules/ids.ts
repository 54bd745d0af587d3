import { readMember } from '../read-json.ts'
import type { Rule } from '../rule.ts'

const GLOBAL = /^[a-z][a-z0-9+.-]*:\S+$/iu

/**
 * Hold every item to an id that no other item of the world has: an address or a tag: or urn: URI (RFC 4287 section
 * 4.2.6, JSON Feed 1.1; W3C validator: MissingGuid, DuplicateEntries, NotSufficientlyUnique).
 */
export const ids: Rule = {
  id: 'I1',
  severity: 'error',

  *find({ feed, json }) {
    const known = new Set<string>()
    for (const [index, { id, name, spot }] of feed.items.entries()) {
      if (id === undefined || id.text.trim() === '') {
        const isNumber = typeof readMember(readItem(json, index), 'id') === 'number'
        if (!isNumber) yield { spot, message: `Unexpected ${name} without id, expected one` }
        continue
      }
      if (known.has(id.text)) {
        yield { spot: id.spot, message: `Unexpected second ${name}, expected an id of its own` }
      } else if (!GLOBAL.test(id.text)) {
        const message = `Unexpected id of ${name}, expected an absolute address or tag: URI`
        // Readers of RSS and JSON Feed take any text; two feeds with an item 42 are one story to them.
        yield { spot: id.spot, message }
      }
      known.add(id.text)
    }
  },
}

function readItem(json: unknown, index: number): unknown {
  const items = readMember(json, 'items')
  return Array.isArray(items) ? items[index] : undefined
}
