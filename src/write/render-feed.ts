import type { Finding } from '../model/finding.ts'
import type { Document, Feed } from '../model/item.ts'
import { RunError } from '../model/run-error.ts'
import type { WrittenFeed } from '../model/written-feed.ts'
import { listFormats } from './formats.ts'
import { prepareFeed } from './prepare-feed.ts'

/** Lists what is wrong with a feed as it was written; errors keep it from being published. */
export type FeedCheck = (written: WrittenFeed) => readonly Finding[] | Promise<readonly Finding[]>

/**
 * Render a feed in all its formats, and check them: nothing malformed leaves the house. Throws a `RunError` of kind
 * `output` for a fault, which is ours, whatever the articles hold.
 */
export async function renderFeed(given: Feed, check: FeedCheck): Promise<readonly Document[]> {
  const ready = prepareFeed(given)
  const documents = await Promise.all(
    listFormats(given).map(async ({ addressOf, fileName, loadRender }) => ({
      path: given.folder === '' ? fileName : `${given.folder}/${fileName}`,
      text: (await loadRender())(given),
      address: addressOf(ready),
    })),
  )
  const findings = await check({ given, ready, documents })
  const faults = findings.filter(({ severity }) => severity === 'error')
  if (faults.length === 0) return documents
  const lines = faults.map(
    ({ column, line, message, path, ruleId }) => `${path}:${line}:${column} ${ruleId} ${message}`,
  )
  throw new RunError('output', `The feeds are not fit to publish:\n${lines.join('\n')}`)
}
