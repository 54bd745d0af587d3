import type { Check } from './check.ts'
import { quote } from './quote.ts'

/** Hold a feed to a title, a description, a language, a date where it has a slot, and its own address. */
export const checkFeedParts: Check = {
  rule: 'F1',

  find({ format, ready, seen }) {
    const messages: string[] = []
    for (const name of ['title', 'description', 'home', 'language'] as const) {
      if (!seen[name]?.trim()) messages.push(`Unexpected feed without ${name}, expected one`)
    }

    const address = format.addressOf(ready)
    if (seen.self?.url !== address) {
      const found = quote(seen.self?.url)
      messages.push(`Unexpected own address ${found}, expected ${quote(address)}`)
    }
    if (seen.root !== undefined && seen.self?.type !== format.mediaType) {
      const found = quote(seen.self?.type)
      messages.push(`Unexpected type ${found} of the own address, expected \`${format.mediaType}\``)
    }
    return messages
  },
}
