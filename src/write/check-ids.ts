import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold every item to an id: an absolute IRI that no other item of the feed has. */
export const checkIds: Check = {
  rule: 'I1',

  find({ seen }) {
    const messages: string[] = []
    const known = new Set<string>()
    for (const [index, { id }] of seen.items.entries()) {
      const name = nameItem(id, index)
      if (id === undefined || !/^[a-z][a-z0-9+.-]*:\S+$/iu.test(id)) {
        messages.push(`Unexpected id of ${name}, expected an absolute address or tag: URI`)
      } else if (known.has(id)) {
        messages.push(`Unexpected second ${name}, expected an id of its own`)
      }
      if (id !== undefined) known.add(id)
    }
    return messages
  },
}
