import { parseWebUrl } from '../../text/parse-url.ts'
import { quote } from '../quote.ts'
import { readList, readMember } from '../read-json.ts'
import type { Rule } from '../rule.ts'

/**
 * Hold feeds that name a hub to its absolute address and to exactly one own address, the topic (W3C WebSub section
 * 4, JSON Feed 1.1 "hubs").
 */
export const hubs: Rule = {
  id: 'R2',
  severity: 'error',

  *find({ feed, json }) {
    const named = feed.links.filter(({ rel }) => rel === 'hub')
    for (const { spot, url } of named) {
      if (parseWebUrl(url ?? '') !== undefined) continue
      yield { spot, message: `Unexpected hub ${quote(url)}, expected an absolute address` }
    }
    const selves = feed.links.filter(({ rel }) => rel === 'self')
    if (named.length > 0 && selves.length !== 1) {
      yield {
        spot: feed.spot,
        message: `Unexpected hub beside ${selves.length} own addresses, expected one`,
      }
    }
    for (const [index, hub] of readList(readMember(json, 'hubs')).entries()) {
      const url = readMember(hub, 'url')
      const isGood = typeof url === 'string' && parseWebUrl(url) !== undefined
      if (isGood && typeof readMember(hub, 'type') === 'string') continue
      yield {
        spot: ['hubs', index],
        message: 'Unexpected hub, expected its type and absolute address',
      }
    }
  },
}
