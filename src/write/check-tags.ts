import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Refuse tags that are blank or said twice. */
export const checkTags: Check = {
  rule: 'Cat',

  find({ seen }) {
    return seen.items.flatMap(({ id, tags }, index) => {
      const isFine = tags.every((tag) => tag.trim() !== '') && new Set(tags).size === tags.length
      return isFine
        ? []
        : [`Unexpected tag of ${nameItem(id, index)}, expected none blank or double`]
    })
  },
}
