import type { Check } from './check.ts'
import { nameItem, quote } from './quote.ts'

/** Hold lengths of files to counts of bytes; RSS asks for one, 0 where it is not known. */
export const checkMediaLengths: Check = {
  rule: 'M3',

  find({ format, seen }) {
    return seen.items.flatMap(({ id, media }, index) =>
      media
        .map(({ length }) => length)
        .filter((length) => (length === undefined ? format.name === 'rss' : !/^\d+$/u.test(length)))
        .map((length) => {
          const found = `Unexpected length ${quote(length)} of a file of ${nameItem(id, index)}`
          return `${found}, expected a number of bytes`
        }),
    )
  },
}
