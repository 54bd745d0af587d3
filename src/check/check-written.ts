import type { Finding } from '../model/finding.ts'
import type { WrittenFeed } from '../model/written-feed.ts'
import { checkDocument } from './check-document.ts'

/**
 * List the errors of a feed's documents before they are published: each by all rules, and against what it was to say.
 * Bodies are not looked into: what renders them holds their rules, which a test shows.
 */
export function checkWritten({ given, ready, documents }: WrittenFeed): readonly Finding[] {
  return documents.flatMap(({ address, path, text }) => {
    const expected = { given, ready, address }
    return checkDocument({ path, text, expected }, { nowMs: undefined, seeBodies: undefined })
      .findings
  })
}
