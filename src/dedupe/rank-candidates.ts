import { type Entry, getTraits, type Traits } from './entry.ts'
import type { Shelf } from './shelf.ts'

/** An entry that another one may be a copy of. */
export type Candidate = {
  readonly shelf: Shelf
  readonly number: number
  /** Shared samples as a share of the smaller sample. */
  readonly share: number
}

/* Two samples by chance are rare, a tenth of the smaller text's is what an excerpt among edited words still shares. */
const MIN_SHARED = 2
const MIN_SHARED_SHARE = 0.1
const MAX_CANDIDATES = 16

/** Make a search for the entries that share most with one: at most 16, the likeliest first, of equal ones the earliest. */
export function createRanking(
  minLengthRatio: number,
): (entry: Entry, shelves: readonly Shelf[]) => readonly Candidate[] {
  let counts = new Uint32Array()

  function collect(entry: Entry, shelf: Shelf, best: Candidate[]): void {
    if (counts.length < shelf.entries.length) counts = new Uint32Array(shelf.entries.length * 2)
    for (const number of shelf.postings.count(getTraits(entry).sample, counts)) {
      const share = measureShare(entry, shelf.entries[number], counts[number] ?? 0)
      counts[number] = 0
      if (share >= MIN_SHARED_SHARE && shelf.isInWindow(number, entry)) {
        insert(best, { shelf, number, share })
      }
    }
  }

  /* Nothing where the texts can't be compared. */
  function measureShare(entry: Entry, other: Entry | undefined, shared: number): number {
    if (other === undefined || other === entry || shared < MIN_SHARED) return 0
    const a = getTraits(entry)
    const b = getTraits(other)
    return areNear(a, b, minLengthRatio) ? shared / Math.min(a.sample.length, b.sample.length) : 0
  }

  return (entry, shelves) => {
    const best: Candidate[] = []
    for (const shelf of shelves) collect(entry, shelf, best)
    return best
  }
}

function areNear({ wordCount: a }: Traits, { wordCount: b }: Traits, minRatio: number): boolean {
  return Math.min(a, b) >= minRatio * Math.max(a, b)
}

function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length
  while (at > 0 && isBetter(candidate, best[at - 1])) at--
  if (at >= MAX_CANDIDATES) return
  best.splice(at, 0, candidate)
  best.length = Math.min(best.length, MAX_CANDIDATES)
}

/* Shelves come in the order of time: an equal candidate of a later one is behind those of the earlier. */
function isBetter(candidate: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined || candidate.share !== other.share) {
    return other !== undefined && candidate.share > other.share
  }
  return candidate.shelf === other.shelf && candidate.number < other.number
}
