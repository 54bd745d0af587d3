import type { Finding } from '../model/finding.ts'
import type { Feed } from '../model/item.ts'
import { RunError } from '../model/run-error.ts'
import type { CheckedFeed, WrittenFeed } from '../model/written-feed.ts'
import { listFormats } from './formats.ts'
import { keyItems } from './key-feed.ts'
import { prepareFeed } from './prepare-feed.ts'
import { type Reuse, reuseItems } from './reuse-items.ts'

/** Lists what is wrong with a feed as it was written; errors keep it from being published. */
export type FeedCheck = (written: WrittenFeed) => readonly Finding[] | Promise<readonly Finding[]>

/**
 * Render a feed in all its formats, and check them: nothing malformed leaves the house. What `last`, the documents of the
 * last build, holds already is neither rendered nor checked once more. Throws a `RunError` of kind `output` for a fault,
 * which is ours, whatever the articles hold.
 */
export async function renderFeed(
  given: Feed,
  check: FeedCheck,
  last?: CheckedFeed,
): Promise<WrittenFeed> {
  const ready = prepareFeed(given)
  const itemKeys = keyItems(given)
  const reuse = last && reuseItems(given, itemKeys, last)
  const documents = await Promise.all(
    listFormats(given).map(async ({ addressOf, fileName, loadRender }) => {
      const path = given.folder === '' ? fileName : `${given.folder}/${fileName}`
      const text = renderText(await loadRender(), path, { given, reuse })
      return { path, text, address: addressOf(ready) }
    }),
  )
  const written = { given, ready, documents, itemKeys, last }
  const findings = await check(written)
  const faults = findings.filter(({ severity }) => severity === 'error')
  if (faults.length === 0) return written
  const lines = faults.map(
    ({ column, line, message, path, ruleId }) => `${path}:${line}:${column} ${ruleId} ${message}`,
  )
  throw new RunError('output', `The feeds are not fit to publish:\n${lines.join('\n')}`)
}

function renderText(
  render: (feed: Feed) => string,
  path: string,
  { given, reuse }: { readonly given: Feed; readonly reuse: Reuse | undefined },
): string {
  return reuse?.complete(path, render(reuse.feed)) ?? render(given)
}
