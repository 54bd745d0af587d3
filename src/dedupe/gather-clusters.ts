import { makePair } from './create-comparison.ts'
import { type Entry, readEntry } from './entry.ts'
import { chooseExcerpts } from './excerpts.ts'
import { createMatcher } from './match-words.ts'
import type { DedupeOptions } from './options.ts'
import type { Pair } from './pair.ts'
import type { Found } from './search-stretch.ts'
import { createStories } from './stories.ts'

/** Entries that tell one story in one text. */
export type EntryCluster = {
  /** At least two, sorted by id. */
  readonly entries: readonly Entry[]
  /** The pairs that join them, one fewer than there are entries. */
  readonly pairs: readonly Pair[]
}

/**
 * Gather what was found in all stretches of time into clusters, sorted by their first id: what is stated to be the
 * same first, then pairs in order of time, then excerpts with their originals.
 */
export function gatherClusters(
  found: readonly Found[],
  stated: readonly Pair[],
  different: DedupeOptions['different'],
): readonly EntryCluster[] {
  const stories = createStories(different)
  const joined: Pair[] = []
  const join = (pair: Pair) => {
    if (stories.join(pair.a.id, pair.b.id)) joined.push(pair)
  }
  for (const pair of stated) join(pair)
  for (const { pairs } of found) for (const pair of pairs) join(pair)
  const excerpts = found.flatMap((one) => one.excerpts)
  const relatives = found.flatMap((one) => one.relatives)
  const chosen = chooseExcerpts(excerpts, relatives, ({ id }) => stories.find(id))
  for (const pair of chosen) join(pair)
  return groupPairs(joined, stories.find)
}

/** Match the pairs of ids that an editor states to be one story; those that name an unknown id are left out. */
export function matchStated(
  same: DedupeOptions['same'],
  getEntry: (id: string) => Entry | undefined,
): readonly Pair[] {
  const matcher = createMatcher()
  return same.flatMap(([a, b]) => {
    const one = getEntry(a)
    const other = getEntry(b)
    if (one === undefined || other === undefined || one === other) return []
    matcher.take(readEntry(one))
    const match = matcher.match(readEntry(other))
    return match === undefined ? [] : [makePair(one, other, match, true)]
  })
}

function groupPairs(pairs: readonly Pair[], find: (id: string) => string): readonly EntryCluster[] {
  const pairsByStory = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const story = find(pair.a.id)
    const inStory = pairsByStory.get(story)
    if (inStory === undefined) pairsByStory.set(story, [pair])
    else inStory.push(pair)
  }
  return [...pairsByStory.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, inStory]) => ({ entries: listEntries(inStory), pairs: inStory }))
}

function listEntries(pairs: readonly Pair[]): readonly Entry[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => (a.id < b.id ? -1 : 1))
}
