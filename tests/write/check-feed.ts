import { checkWritten } from '../../src/check/check-written.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Document, Feed } from '../../src/model/item.ts'
import { formats } from '../../src/write/formats.ts'
import { prepareFeed } from '../../src/write/prepare-feed.ts'

/** Check documents of a feed as a build does before it writes them. */
export function checkFeed(given: Feed, documents: readonly Document[]): readonly Finding[] {
  const ready = prepareFeed(given)
  return checkWritten({
    given,
    ready,
    documents: documents.map((document) => ({
      ...document,
      address:
        formats.find(({ fileName }) => document.path.endsWith(fileName))?.addressOf(ready) ?? '',
    })),
  })
}
