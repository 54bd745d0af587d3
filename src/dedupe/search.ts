import type { Entry } from './entry.ts'
import { createPostings } from './postings.ts'
import { createRanking } from './rank-candidates.ts'
import type { Segment } from './segments.ts'

/** A search among the entries before an entry, for those that it may be a copy of. */
export type Search = {
  /** Go on to the next stretch of time. */
  readonly open: (segment: Segment) => void
  /** Whether the dates of two entries, the earlier first, allow them to be copies. */
  readonly isInWindow: (earlier: number, later: number) => boolean
  readonly findCandidates: (entry: number) => readonly number[]
  /** Let later entries find this one. */
  readonly post: (entry: number) => void
  /** Let an earlier entry with the same words be found in place of this one; false if it is too far back in time. */
  readonly letStandFor: (twin: number, entry: number) => boolean
}

type SearchOptions = { readonly windowMs: number; readonly minLengthRatio: number }

/** Make a search; it holds the samples of undated entries and of two stretches of time, not of all. */
export function createSearch(entries: readonly Entry[], options: SearchOptions): Search {
  const { windowMs, minLengthRatio } = options
  const rank = createRanking(entries)
  const datesMs = Float64Array.from(entries, ({ dateMs }) => dateMs ?? Number.NaN)
  /* Date of the last entry that each one stands for, and the entry that is found in its place. */
  const latestMs = datesMs.slice()
  const shown = Uint32Array.from(entries, (_, entry) => entry)
  let undated = createPostings(0)
  let previous = undated
  let current = undated
  let segment: Segment = { from: 0, to: 0, number: undefined }

  function open(next: Segment): void {
    if (segment.number === undefined) undated = current
    previous = next.number === (segment.number ?? Number.NaN) + 1 ? current : createPostings(0)
    current = createPostings(countSamples(entries, next))
    segment = next
  }

  function isInWindow(earlier: number, later: number): boolean {
    const distanceMs = (datesMs[later] ?? Number.NaN) - (latestMs[earlier] ?? Number.NaN)
    return Number.isNaN(distanceMs) || distanceMs <= windowMs
  }

  function isComparable(earlier: number, later: number): boolean {
    const lengthA = entries[earlier]?.words.length ?? 0
    const lengthB = entries[later]?.words.length ?? 0
    const isNear = Math.min(lengthA, lengthB) >= minLengthRatio * Math.max(lengthA, lengthB)
    return isNear && isInWindow(earlier, later)
  }

  function letStandFor(twin: number, entry: number): boolean {
    const place = shown[twin] ?? twin
    if (place < segment.from) return false
    shown[entry] = place
    latestMs[place] = datesMs[entry] ?? Number.NaN
    return true
  }

  return {
    open,
    isInWindow,
    letStandFor,
    findCandidates: (entry) => {
      const sample = entries[entry]?.sample ?? NO_SAMPLE
      return rank(sample, [undated, previous, current], (other) => isComparable(other, entry))
    },
    post: (entry) => current.add(entries[entry]?.sample ?? NO_SAMPLE, entry),
  }
}

const NO_SAMPLE = new Uint32Array()

function countSamples(entries: readonly Entry[], { from, to }: Segment): number {
  let count = 0
  for (let entry = from; entry < to; entry++) count += entries[entry]?.sample.length ?? 0
  return count
}
