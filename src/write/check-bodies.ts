import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold every item to a body. */
export const checkBodies: Check = {
  rule: 'C1',

  find({ seen }) {
    return seen.items.flatMap(({ html, id }, index) =>
      html?.trim() ? [] : [`Unexpected ${nameItem(id, index)} without body, expected one`],
    )
  },
}
