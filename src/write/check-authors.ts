import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold every item to at least one author, and every author to a name. */
export const checkAuthors: Check = {
  rule: 'F3',

  find({ seen }) {
    return seen.items.flatMap(({ authors, id }, index) => {
      const isFine = authors.length > 0 && authors.every((name) => name.trim() !== '')
      return isFine ? [] : [`Unexpected ${nameItem(id, index)} without author, expected a name`]
    })
  },
}
