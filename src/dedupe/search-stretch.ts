import { type Comparison, type Known, makePair } from './create-comparison.ts'
import type { Entry } from './entry.ts'
import { isExcerpt } from './excerpts.ts'
import type { Pair } from './pair.ts'
import type { Candidate, createRanking } from './rank-candidates.ts'
import type { Shelf } from './shelf.ts'
import { createStories } from './stories.ts'

/** What the entries of one stretch of time have in common with one another and with earlier ones. */
export type Found = {
  /** In the order of their later entries. */
  readonly pairs: readonly Pair[]
  /** Pairs of an excerpt and its original, which wait until all other pairs are known. */
  readonly excerpts: readonly Pair[]
  /** Pairs that have passages in common, and are no copies by that. */
  readonly relatives: readonly Pair[]
  /** All that was compared. */
  readonly known: Known
}

/** What a search works with, made once for all stretches. */
export type SearchTools = {
  readonly rank: ReturnType<typeof createRanking>
  readonly compare: Comparison
  readonly different: ReadonlyArray<readonly [string, string]>
  readonly minCoverage: number
}

const EQUAL = { coverage: 1, conflicts: 0 }

/** Put the entries of a shelf one by one and compare each with those before it, there and on earlier shelves. */
export function searchStretch(
  shelf: Shelf,
  earlier: readonly Shelf[],
  before: Known,
  { rank, compare, different, minCoverage }: SearchTools,
): Found {
  const now: Known = new Map()
  const pairs: Pair[] = []
  const excerpts: Pair[] = []
  const relatives: Pair[] = []
  const stories = createStories(different)

  function join(pair: Pair): void {
    if (stories.join(pair.a.id, pair.b.id)) pairs.push(pair)
  }

  function compareWith(entry: Entry, { shelf: { entries }, number }: Candidate): void {
    const other = entries[number]
    if (other === undefined || stories.isJoined(entry.id, other.id)) return
    const pair = compare(entry, other, { before, now })
    if (pair === undefined) return
    if (pair.coverage < minCoverage) relatives.push(pair)
    else if (isExcerpt(pair.a, pair.b)) excerpts.push(pair)
    else join(pair)
  }

  const shelves = [...earlier, shelf]
  for (const [number, entry] of shelf.entries.entries()) {
    const twin = putAndFindTwin(number, shelf, earlier)
    if (twin !== undefined) join(makePair(entry, twin, EQUAL))
    if (!shelf.isShown(number)) continue
    for (const candidate of rank(entry, shelves)) compareWith(entry, candidate)
  }
  return { pairs, excerpts, relatives, known: now }
}

function putAndFindTwin(
  number: number,
  shelf: Shelf,
  earlier: readonly Shelf[],
): Entry | undefined {
  const entry = shelf.entries[number]
  const twin = shelf.put(number)
  if (twin !== undefined || entry === undefined) return shelf.entries[twin ?? -1]
  for (const { entries, findTwin } of earlier) {
    const found = findTwin(entry)
    if (found !== undefined) return entries[found]
  }
  return undefined
}
