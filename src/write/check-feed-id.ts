import { isCarriedAddress } from '../text/carry-address.ts'
import type { Check } from './check.ts'
import { quote } from './quote.ts'
import { findChild, findText } from './read-element.ts'

/** Hold an Atom feed to an id in canonical form: lower-case host, path of at least `/`. */
export const checkFeedId: Check = {
  rule: 'F4',

  find({ seen }) {
    const feed = seen.root && findChild(seen.root, 'feed')
    if (feed === undefined) return []

    const id = findText(feed, 'id')
    return isCarriedAddress(id)
      ? []
      : [`Unexpected feed id ${quote(id)}, expected a canonical address`]
  },
}
