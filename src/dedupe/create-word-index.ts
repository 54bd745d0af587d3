import { findRecurring } from '../text/find-recurring.ts'
import { createArena } from './arena.ts'
import { createTimeline } from './create-timeline.ts'
import { type Entry, makeEntry, type WordDocument } from './entry.ts'
import type { FoundMemo } from './found-memo.ts'
import { type EntryCluster, gatherClusters, matchStated } from './gather-clusters.ts'
import type { DedupeOptions } from './options.ts'

/** Documents, as words, to be searched for copies. */
export type WordIndex = {
  /** Find a document by its id. */
  readonly find: (id: string) => WordDocument | undefined
  readonly listIds: () => readonly string[]
  readonly count: () => number
  /** Add a document, in place of the one that had its id before. */
  readonly add: (document: WordDocument) => void
  readonly remove: (id: string) => void
  readonly clusters: () => readonly EntryCluster[]
}

type Held = { readonly document: WordDocument; entry: Entry | undefined }

/** Make an index without documents. What it costs in memory is a fifth of the words that it compares. */
export function createWordIndex(options: DedupeOptions, memo?: FoundMemo): WordIndex {
  const heldById = new Map<string, Held>()
  const getEntry = (id: string) => heldById.get(id)?.entry
  const timeline = createTimeline(options, getEntry, memo)
  const arena = createArena()
  let recurring: ReadonlySet<number> = new Set()
  let serial = 0

  function remove(id: string): void {
    const entry = heldById.get(id)?.entry
    if (entry !== undefined) timeline.remove(entry)
    heldById.delete(id)
  }

  function add(document: WordDocument): void {
    const entry = heldById.get(document.id)?.entry
    if (entry !== undefined) timeline.remove(entry)
    heldById.set(document.id, { document, entry: undefined })
  }

  /* A paragraph begins to recur with the fifth article that has it: the words of the other four are others then. */
  function updateEntries(): void {
    const documents = Array.from(heldById.values(), ({ document }) => document)
    const before = recurring
    recurring = new Set(findRecurring(documents).keys())
    const moved = findDifference(before, recurring)
    for (const held of heldById.values()) {
      const { document, entry } = held
      const isMoved = moved.size > 0 && document.paragraphHashes.some((hash) => moved.has(hash))
      if (entry !== undefined && !isMoved) continue
      if (entry !== undefined) timeline.remove(entry)
      held.entry = makeEntry(document, serial++, { recurring, arena })
      timeline.add(held.entry)
    }
  }

  function clusters(): readonly EntryCluster[] {
    updateEntries()
    const stated = matchStated(options.same, getEntry)
    return gatherClusters(timeline.search(), stated, options.different)
  }

  return {
    find: (id) => heldById.get(id)?.document,
    listIds: () => [...heldById.keys()],
    count: () => heldById.size,
    add,
    remove,
    clusters,
  }
}

function findDifference(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))])
}
