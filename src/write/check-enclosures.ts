import type { Check } from './check.ts'
import { nameItem } from './quote.ts'

/** Hold RSS items to one enclosure: readers show the first or the last, not both. */
export const checkEnclosures: Check = {
  rule: 'M1',

  find({ format, seen }) {
    if (format.name !== 'rss') return []

    return seen.items.flatMap(({ id, media }, index) =>
      media.length <= 1
        ? []
        : [`Unexpected second enclosure of ${nameItem(id, index)}, expected one`],
    )
  },
}
