import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold every item to a title on one line that is not blank. */
export const checkTitles: Check = {
  rule: 'T1',

  find({ seen }) {
    return seen.items.flatMap(({ id, title }, index) => {
      const name = nameItem(id, index)
      if (!title?.trim()) return [`Unexpected ${name} without title, expected one`]
      return /[\n\t]/u.test(title)
        ? [`Unexpected line end in the title of ${name}, expected one line`]
        : []
    })
  },
}
