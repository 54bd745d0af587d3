import { readMember } from '../read-json.ts'
import type { Breach, FeedSight, Rule } from '../rule.ts'
import type { SeenLink } from '../seen-feed.ts'

const HISTORY = /^(?:prev-archive|next-archive|current)$/u
const PAGING = /^(?:first|last|previous|next|prev-archive|next-archive)$/u

/**
 * Hold archives and pages to links that lead on: a current one from every archive, none to itself, none in items
 * (RFC 5005 sections 2 to 4, JSON Feed 1.1 "next_url"; W3C validator: MissingCurrentInArchive,
 * FeedHistoryRelInEntry, FeedRelInCompleteFeed, LinkPastEnd).
 */
export const archives: Rule = {
  id: 'R1',
  severity: 'warning',

  *find(sight) {
    const { feed, elements } = sight
    const isArchive = elements.some(({ name }) => name === 'fh:archive')
    if (isArchive && !feed.links.some(({ rel }) => rel === 'current')) {
      yield {
        spot: feed.spot,
        message: 'Unexpected archive without link to the current feed, expected relation `current`',
      }
    }
    if (elements.some(({ name }) => name === 'fh:complete')) {
      for (const { rel, spot } of feed.links.filter((link) => PAGING.test(link.rel ?? ''))) {
        yield {
          spot,
          message: `Unexpected link of relation \`${rel}\` in a complete feed, expected none`,
        }
      }
    }
    for (const { links, name } of feed.items) {
      for (const { rel, spot } of links.filter((link) => HISTORY.test(link.rel ?? ''))) {
        yield {
          spot,
          message: `Unexpected link of relation \`${rel}\` in ${name}, expected it in the feed`,
        }
      }
    }
    for (const link of feed.links) yield* judgeLoop(link, sight)
    yield* judgeNextPage(sight)
  },
}

function* judgeLoop({ rel, spot, url }: SeenLink, { feed }: FeedSight): Iterable<Breach> {
  if (!/^(?:previous|next|prev-archive|next-archive)$/u.test(rel ?? '') || url !== feed.self?.url)
    return
  yield {
    spot,
    message: `Unexpected link of relation \`${rel}\` to the document itself, expected another`,
    severity: 'error',
  }
}

function* judgeNextPage({ feed, json }: FeedSight): Iterable<Breach> {
  const next = readMember(json, 'next_url')
  if (next === undefined || next !== feed.self?.url) return
  yield {
    spot: ['next_url'],
    message: 'Unexpected `next_url` that is the `feed_url`, expected the next page',
    severity: 'error',
  }
}
