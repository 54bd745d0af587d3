import { checkDocument } from '../../src/check/check-document.ts'
import { checkWritten } from '../../src/check/check-written.ts'
import { bodyRules } from '../../src/check/rules.ts'
import { seeBodies } from '../../src/check/see-bodies.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Document, Feed } from '../../src/model/item.ts'
import type { WrittenFeed } from '../../src/model/written-feed.ts'
import { formats } from '../../src/write/formats.ts'
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

/** Check documents of a feed as a build does before it writes them. */
export function checkAsBuild(given: Feed, documents: readonly Document[]): readonly Finding[] {
  return checkWritten(makeWritten(given, documents))
}

function makeWritten(given: Feed, documents: readonly Document[]): WrittenFeed {
  const ready = prepareFeed(given)
  return {
    given,
    ready,
    documents: documents.map((document) => ({
      ...document,
      address:
        formats.find(({ fileName }) => document.path.endsWith(fileName))?.addressOf(ready) ?? '',
    })),
  }
}
