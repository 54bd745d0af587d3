import type { Check } from './check.ts'
import { quote } from './quote.ts'
import { findChild, listChildren } from './read-element.ts'

/** Hold Atom titles to plain text: readers lose `AT&T <3` in every other type. */
export const checkTitleTypes: Check = {
  rule: 'T2',

  find({ seen }) {
    const feed = seen.root && findChild(seen.root, 'feed')
    if (feed === undefined) return []

    return [feed, ...listChildren(feed, 'entry')].flatMap((parent) => {
      const type = findChild(parent, 'title')?.attributes.type ?? 'text'
      return type === 'text' ? [] : [`Unexpected title of type ${quote(type)}, expected text`]
    })
  },
}
