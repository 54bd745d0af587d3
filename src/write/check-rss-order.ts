import type { Check } from './check.ts'
import { findRssChannel, listChildren } from './read-element.ts'

/** Hold RSS to the channel's own parts before its items, for readers that stop at the items. */
export const checkRssOrder: Check = {
  rule: 'F2',

  find({ seen }) {
    const channel = seen.root && findRssChannel(seen.root)
    const names = channel === undefined ? [] : listChildren(channel).map((child) => child.name)
    const firstItem = names.indexOf('item')
    if (firstItem === -1) return []

    return names
      .slice(firstItem)
      .filter((name) => name !== 'item')
      .map((name) => `Unexpected \`${name}\` behind an item, expected it before all items`)
  },
}
