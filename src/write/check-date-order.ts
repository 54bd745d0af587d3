import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold every item to a date of publication, and to no change before it. */
export const checkDateOrder: Check = {
  rule: 'D2',

  find({ seen }) {
    return seen.items.flatMap(({ id, published, updated }, index) => {
      const name = nameItem(id, index)
      if (published === undefined) return [`Unexpected ${name} without date, expected one`]
      const isInOrder = (updated?.ms ?? Infinity) >= (published.ms ?? -Infinity)
      return isInOrder
        ? []
        : [`Unexpected change of ${name} before its publication, expected later`]
    })
  },
}
