import type { Check } from './check.ts'
import { nameItem } from './quote.ts'
import { findRssChannel, findText, listChildren } from './read-element.ts'

/** Hold RSS to a description before every content:encoded: some readers take what comes last. */
export const checkDescriptions: Check = {
  rule: 'C8',

  find({ seen }) {
    const channel = seen.root && findRssChannel(seen.root)
    const items = channel === undefined ? [] : listChildren(channel, 'item')
    return items.flatMap((item, index) => {
      const names = listChildren(item).map((child) => child.name)
      const body = names.indexOf('content:encoded')
      const isFine = body === -1 || names.slice(0, body).includes('description')
      const name = nameItem(findText(item, 'guid'), index)
      return isFine ? [] : [`Unexpected body of ${name} first, expected its description before it`]
    })
  },
}
