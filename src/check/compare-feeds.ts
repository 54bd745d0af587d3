import path from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { CheckedFeed } from './check-document.ts'
import type { FeedDigest } from './digest-feed.ts'
import { quote } from './quote.ts'

type Known = { readonly path: string; readonly digest: FeedDigest }

const FORMATS = ['rss', 'atom', 'json'] as const
const FACTS = ['id', 'link', 'title', 'date', 'body'] as const

/**
 * Hold the formats of one feed to saying the same: ids, links, titles, dates, bodies, order (rule Z1). A feed is
 * told by its folder, title and page.
 */
export function compareFeeds(feeds: readonly CheckedFeed[]): readonly Finding[] {
  const groups = new Map<string, Known[]>()
  for (const { path: place, digest } of feeds) {
    if (digest === undefined || digest.isArchive) continue
    const key = [path.dirname(place), digest.title, digest.home].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), { path: place, digest }])
  }
  return [...groups.values()].flatMap(compareGroup)
}

/* With two documents of one format nobody could say which belongs to which. */
function compareGroup(group: readonly Known[]): readonly Finding[] {
  const ordered = FORMATS.flatMap((format) =>
    group.filter(({ digest }) => digest.format === format),
  )
  const [first, ...others] = ordered
  if (
    first === undefined ||
    new Set(ordered.map(({ digest }) => digest.format)).size < ordered.length
  )
    return []
  return others.flatMap((other) => compareItems(first, other) ?? [])
}

/* The first difference tells: with one item lost, every item behind it would differ. */
function compareItems(first: Known, other: Known): Finding | undefined {
  const length = Math.max(first.digest.items.length, other.digest.items.length)
  for (let index = 0; index < length; index++) {
    const one = first.digest.items[index]
    const two = other.digest.items[index]
    const fact = FACTS.find((name) => one?.facts[name] !== two?.facts[name])
    if (fact === undefined) continue
    const found = fact === 'body' ? 'body' : `${fact} ${quote(two?.facts[fact])}`
    const expected = fact === 'body' ? 'the one' : quote(one?.facts[fact])
    return {
      path: other.path,
      line: two?.line ?? 1,
      column: 1,
      severity: 'warning',
      stage: 'check',
      ruleId: 'Z1',
      message: `Unexpected ${found} of ${two?.name ?? 'an item that is missing'}, expected ${expected} of ${first.path}`,
    }
  }
  return undefined
}
