import { compareEntries, type DedupeDocument, type Entry, makeEntry } from './entry.ts'
import { findPairs } from './find-pairs.ts'
import type { Match } from './match-words.ts'
import { DEFAULT_OPTIONS, type DedupeOptions } from './options.ts'
import { createSets } from './sets.ts'

/** Two documents of a cluster and how alike they are. */
export type DuplicatePair = Match & { readonly a: string; readonly b: string }

/** Documents that tell one story in one text. */
type DuplicateCluster = {
  /** At least two, sorted. */
  readonly ids: readonly string[]
  /** The pairs that join them, one fewer than there are ids. */
  readonly pairs: readonly DuplicatePair[]
}

/** Documents to be searched for copies. */
export type DuplicateIndex = {
  readonly add: (document: DedupeDocument) => void
  /** List the clusters among all documents added so far, sorted by their first id; who has no copy is in none. */
  readonly clusters: () => readonly DuplicateCluster[]
}

/**
 * Make an index that finds near-duplicates among texts: sampled shingles propose pairs, their words decide.
 * The order of adding does not matter. What an index costs is the words that it is given and about a fifth more.
 */
export function createIndex(options: Partial<DedupeOptions> = {}): DuplicateIndex {
  const complete = { ...DEFAULT_OPTIONS, ...options }
  const entries: Entry[] = []
  return {
    add: (document) => {
      entries.push(makeEntry(document))
    },
    clusters: () => findClusters([...entries].sort(compareEntries), complete),
  }
}

function findClusters(
  entries: readonly Entry[],
  options: DedupeOptions,
): readonly DuplicateCluster[] {
  const pairs = findPairs(entries, options)
  const sets = createSets(entries.length)
  for (const { a, b } of pairs) sets.join(a, b)

  const idOf = (entry: number) => entries[entry]?.id ?? ''
  const idsBySet = new Map<number, Set<string>>()
  const pairsBySet = new Map<number, DuplicatePair[]>()
  for (const { a, b, coverage, conflicts } of pairs) {
    const set = sets.find(a)
    const ids = idsBySet.get(set) ?? new Set()
    idsBySet.set(set, ids.add(idOf(a)).add(idOf(b)))
    const inSet = pairsBySet.get(set) ?? []
    pairsBySet.set(set, inSet)
    inSet.push({ a: idOf(a), b: idOf(b), coverage, conflicts })
  }
  return [...idsBySet]
    .map(([set, ids]) => ({ ids: [...ids].sort(), pairs: pairsBySet.get(set) ?? [] }))
    .sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1))
}
