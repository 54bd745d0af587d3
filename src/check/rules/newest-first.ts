import type { Rule } from '../rule.ts'

/**
 * Hold items to the order newest first, by publication or by change: readers that keep only some keep the first (RSS
 * Advisory Board profile).
 */
export const newestFirst: Rule = {
  id: 'D4',
  severity: 'warning',

  *find({ feed: { items } }) {
    const published = items.map((item) => item.published?.ms)
    const changed = items.map((item) => item.updated?.ms ?? item.published?.ms)
    const place = findRise(published)
    if (place === -1 || findRise(changed) === -1) return
    const item = items[place]
    if (item === undefined) return
    const message = `Unexpected ${item.name} behind an older one, expected the newest first`
    yield { spot: item.published?.spot ?? item.spot, message }
  },
}

function findRise(times: readonly (number | undefined)[]): number {
  return times.findIndex((ms, index) => {
    const before = times[index - 1]
    return ms !== undefined && before !== undefined && ms > before
  })
}
