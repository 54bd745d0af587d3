import type { Feed } from '../model/item.ts'
import { carryAddress } from '../text/carry-address.ts'
import { carryLine } from '../text/carry-text.ts'

/** Make what the configuration says of a feed fit for XML and HTML; its items are already. */
export function carryFeed(feed: Feed): Feed {
  const title = carryLine(feed.title)
  return {
    ...feed,
    title,
    description: carryLine(feed.description) || title,
    url: carryAddress(feed.url),
  }
}
