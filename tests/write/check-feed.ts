import { checkDocument } from '../../src/check/check-document.ts'
import { checkWritten } from '../../src/check/check-written.ts'
import { bodyRules } from '../../src/check/rules.ts'
import { seeBodies } from '../../src/check/see-bodies.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Document, Feed } from '../../src/model/item.ts'
import type { CheckedFeed, WrittenFeed } from '../../src/model/written-feed.ts'
import { type SplitDocument, splitItems } from '../../src/text/split-items.ts'
import { formats } from '../../src/write/formats.ts'
import { keyItems } from '../../src/write/key-feed.ts'
import { prepareFeed } from '../../src/write/prepare-feed.ts'

const ofBodies = new Set(bodyRules.map(({ id }) => id))

/** Check documents of a feed against what they were to say, by all rules but those of bodies. */
export function checkFeed(given: Feed, documents: readonly Document[]): readonly Finding[] {
  const { ready, documents: written } = makeWritten(given, documents)
  return written
    .flatMap(({ address, path, text }) => {
      const expected = { given, ready, address }
      return checkDocument({ path, text, expected }, { nowMs: undefined, seeBodies }).findings
    })
    .filter(({ ruleId }) => !ofBodies.has(ruleId))
}

/** Check documents of a feed as a build does before it writes them, after one that wrote `last`, if any did. */
export function checkAsBuild(
  given: Feed,
  documents: readonly Document[],
  last?: CheckedFeed,
): readonly Finding[] {
  return checkWritten({ ...makeWritten(given, documents), last })
}

/** Hold documents of a feed as what the last build wrote. */
export function holdAsLast(given: Feed, documents: readonly Document[]): CheckedFeed {
  const partsByPath = new Map<string, SplitDocument>()
  for (const { path, text } of documents) {
    const parts = splitItems(text, given.items.length)
    if (parts !== undefined) partsByPath.set(path, parts)
  }
  return { partsByPath, itemKeys: keyItems(given) }
}

function makeWritten(given: Feed, documents: readonly Document[]): WrittenFeed {
  const ready = prepareFeed(given)
  return {
    given,
    ready,
    itemKeys: keyItems(given),
    last: undefined,
    documents: documents.map((document) => ({
      ...document,
      address:
        formats.find(({ fileName }) => document.path.endsWith(fileName))?.addressOf(ready) ?? '',
    })),
  }
}
