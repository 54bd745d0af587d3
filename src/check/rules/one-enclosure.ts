import type { Rule } from '../rule.ts'

/**
 * Hold RSS items to one enclosure: readers show the first or the last, not both (RSS Advisory Board profile; W3C
 * validator: DuplicateEnclosure).
 */
export const oneEnclosure: Rule = {
  id: 'M1',
  severity: 'warning',

  *find({ feed }) {
    if (feed.format !== 'rss') return

    for (const { media, name } of feed.items) {
      const second = media[1]
      if (second === undefined) continue
      yield { spot: second.spot, message: `Unexpected second enclosure of ${name}, expected one` }
    }
  },
}
