import { findTag, isMeant } from '../find-tag.ts'
import type { Breach, Rule } from '../rule.ts'
import type { Seen, SeenItem } from '../seen-feed.ts'

const REFERENCE = /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[a-z]{3,8});/iu

/**
 * Hold every item to a title of plain text on one line, not blank, not escaped twice (RSS Advisory Board profile,
 * JSON Feed 1.1; W3C validator: ContainsHTML).
 */
export const titles: Rule = {
  id: 'T1',
  severity: 'warning',

  *find({ feed, text }) {
    if (feed.title !== undefined) yield* judgeText(feed.title, 'the feed', text)
    for (const item of feed.items) {
      if (item.title === undefined || item.title.text === '') {
        const severity = feed.format === 'atom' || isBare(item) ? 'error' : 'warning'
        yield {
          spot: item.title?.spot ?? item.spot,
          message: `Unexpected ${item.name} without title, expected one`,
          severity,
        }
      } else {
        yield* judgeText(item.title, item.name, text)
      }
    }
  },
}

/* RSS asks for a title or a description. */
function isBare({ body, summary }: SeenItem): boolean {
  return body === undefined && summary === undefined
}

function* judgeText({ spot, text }: Seen, owner: string, document: string): Iterable<Breach> {
  if (/[\n\t]/u.test(text)) {
    yield { spot, message: `Unexpected line end in the title of ${owner}, expected one line` }
  }
  const found = findTag(text) ?? REFERENCE.exec(text)?.[0]
  if (found === undefined) return
  const message = `Unexpected \`${found}\` in the title of ${owner}, expected plain text: some readers lose it`
  // Spelt with hexadecimal references it can only be meant.
  yield { spot, message, severity: isMeant(spot, document) ? 'info' : 'warning' }
}
