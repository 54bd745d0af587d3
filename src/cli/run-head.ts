import { formatHead } from '../accompany/format-head.ts'
import { prepare } from '../build.ts'
import { loadConfig } from '../config/load-config.ts'
import { isSubscription } from '../model/is-subscription.ts'
import type { Feed } from '../model/item.ts'
import { RunError } from '../model/run-error.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { CommonOptions } from './options.ts'

/** Run `feedwright head`. Returns the exit code. Throws a `RunError` of kind `usage` for a name that no feed has. */
export async function runHead(names: readonly string[], options: CommonOptions): Promise<number> {
  const config = await loadConfig(process.cwd(), options)
  const cache = await openCacheOf(options, config, true)
  const edition = await prepare(config, { nowMs: options.now ?? Date.now(), cache })
  const feeds = edition.feeds.filter(isSubscription)
  const wanted = names.length === 0 ? feeds : names.map((name) => findFeed(name, feeds))
  process.stdout.write(formatHead(wanted))
  return 0
}

function findFeed(name: string, feeds: readonly Feed[]): Feed {
  const feed = feeds.find((candidate) => candidate.name === name)
  if (feed !== undefined) return feed
  const known = feeds.map((candidate) => candidate.name).join(', ')
  throw new RunError('usage', `Unexpected feed \`${name}\`, expected one of ${known}`)
}
