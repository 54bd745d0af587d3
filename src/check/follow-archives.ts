import path from 'node:path'
import type { Finding } from '../model/finding.ts'
import { parseWebUrl } from '../text/parse-url.ts'
import type { CheckedFeed } from './check-document.ts'
import type { FeedDigest } from './digest-feed.ts'
import { quote } from './quote.ts'

const CHAIN = /^(?:prev-archive|next-archive|current)$/u

/**
 * Hold the links between a feed and its archives to documents that are there, and previous archives to being some
 * (rule R1, RFC 5005 section 4). Only links into the folder of the feed can be followed.
 */
export function followArchives(feeds: readonly CheckedFeed[]): readonly Finding[] {
  const digestByPath = new Map(feeds.map(({ digest, path: place }) => [place, digest]))
  return feeds.flatMap(({ digest, path: place }) =>
    (digest?.links ?? [])
      .filter(({ rel }) => CHAIN.test(rel))
      .flatMap(({ line, rel, url }) => {
        const target = findTarget(place, digest?.self, url)
        const fault = target === undefined ? undefined : describeFault(rel, target, digestByPath)
        if (fault === undefined) return []
        const message = `Unexpected link of relation \`${rel}\` to ${quote(url)}, expected ${fault}`
        return [
          {
            path: place,
            line,
            column: 1,
            severity: 'warning',
            stage: 'check',
            ruleId: 'R1',
            message,
          } as const,
        ]
      }),
  )
}

function findTarget(place: string, self: string | undefined, url: string): string | undefined {
  const from = parseWebUrl(self ?? '')
  const to = parseWebUrl(url)
  if (from === undefined || to === undefined || from.origin !== to.origin) return undefined
  const relative = path.posix.relative(path.posix.dirname(from.pathname), to.pathname)
  return path.posix.join(path.posix.dirname(place), decodeURIComponent(relative))
}

function describeFault(
  rel: string,
  target: string,
  digestByPath: ReadonlyMap<string, FeedDigest | undefined>,
): string | undefined {
  const digest = digestByPath.get(target)
  if (digest === undefined) return `a feed in \`${target}\``
  if (rel === 'prev-archive' && !digest.isArchive)
    return 'an archive, which says so by `fh:archive`'
  return undefined
}
