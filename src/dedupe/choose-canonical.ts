import type { Article } from '../model/article.ts'
import { countWords, type Entry, readEntry } from './entry.ts'
import { isExcerpt } from './excerpts.ts'
import { createMatcher } from './match-words.ts'

/** An article and what is compared of it. */
export type Member = {
  readonly article: Article
  readonly entry: Entry
}

/** What the choice among copies goes by. */
export type ChoiceOptions = {
  /** Sources whose version is preferred, the best first. */
  readonly sourceOrder: readonly string[]
  /** Share of an excerpt's words that stand in its original, from 0 to 1. */
  readonly minCoverage: number
  /** Articles that others name as their original. */
  readonly originals: ReadonlySet<Article>
}

/** The member to publish, and the reason that decided. */
export type Choice = { readonly canonical: Article; readonly reason: string }

type Narrow = (members: readonly Member[], options: ChoiceOptions) => readonly Member[]

/** The criteria in their order; each keeps the members that are best by it. */
const CRITERIA: ReadonlyArray<{ readonly reason: string; readonly narrow: Narrow }> = [
  {
    reason: 'the others name it as their original',
    narrow: (members, { originals }) =>
      keepLeast(members, ({ article }) => (originals.has(article) ? 0 : 1)),
  },
  {
    reason: 'its source comes first in the configured order',
    narrow: (members, { sourceOrder }) =>
      keepLeast(members, ({ article }) => rankSource(article.facts.source, sourceOrder)),
  },
  { reason: 'the others are excerpts of it', narrow: dropExcerpts },
  {
    reason: 'it is the earliest',
    narrow: (members) =>
      keepLeast(members, ({ article }) => article.facts.publishedMs ?? Number.POSITIVE_INFINITY),
  },
  {
    reason: 'it is the longest',
    narrow: (members) => keepLeast(members, ({ entry }) => -countWords(entry)),
  },
]

/**
 * Choose which of the members of a cluster to publish before any of it was published.
 * They come sorted by path, and the first is chosen when nothing tells them apart.
 */
export function chooseCanonical(
  members: readonly [Member, ...Member[]],
  options: ChoiceOptions,
): Choice {
  let left: readonly Member[] = members
  for (const { reason, narrow } of CRITERIA) {
    left = narrow(left, options)
    const [best] = left
    if (left.length === 1 && best !== undefined) return { canonical: best.article, reason }
  }
  return { canonical: (left[0] ?? members[0]).article, reason: 'its path comes first' }
}

function keepLeast(
  members: readonly Member[],
  measure: (member: Member) => number,
): readonly Member[] {
  let least = Number.POSITIVE_INFINITY
  for (const member of members) least = Math.min(least, measure(member))
  return members.filter((member) => measure(member) === least)
}

function rankSource(source: string | undefined, sourceOrder: readonly string[]): number {
  const rank = sourceOrder.findIndex((name) => name.toLowerCase() === source?.toLowerCase())
  return rank === -1 ? sourceOrder.length : rank
}

/* The longest member is an original; one comparison a member keeps large clusters cheap. */
function dropExcerpts(
  members: readonly Member[],
  { minCoverage }: ChoiceOptions,
): readonly Member[] {
  const [longest] = keepLeast(members, ({ entry }) => -countWords(entry))
  if (longest === undefined) return members
  if (!members.some(({ entry }) => isExcerpt(entry, longest.entry))) return members
  const matcher = createMatcher()
  matcher.take(readEntry(longest.entry))
  return members.filter(({ entry }) => {
    if (!isExcerpt(entry, longest.entry)) return true
    return (matcher.match(readEntry(entry))?.coverage ?? 0) < minCoverage
  })
}
