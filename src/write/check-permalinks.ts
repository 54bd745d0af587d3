import type { Check } from './check.ts'
import { nameItem, quote } from './quote.ts'

/** Hold RSS to saying of each guid whether it is the item's address, and to the truth. */
export const checkPermalinks: Check = {
  rule: 'I2',

  find({ format, seen }) {
    if (format.name !== 'rss') return []

    return seen.items.flatMap((item, index) => {
      const expected = String(item.id === item.url)
      if (item.isPermalink === expected) return []
      const name = nameItem(item.id, index)
      return [
        `Unexpected isPermaLink ${quote(item.isPermalink)} of ${name}, expected \`${expected}\``,
      ]
    })
  },
}
