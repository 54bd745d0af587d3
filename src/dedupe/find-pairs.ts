import type { Entry } from './entry.ts'
import type { DedupeOptions } from './options.ts'
import { createPairing, type Pair } from './pairing.ts'
import { createSearch } from './search.ts'
import { listSegments } from './segments.ts'
import { createTwinSearch } from './twins.ts'

const DAY_MS = 86_400_000

/**
 * Find the pairs that join entries into clusters. The entries are sorted by `compareEntries`. Each is compared
 * with those before it, which by their dates stand in its own stretch of time, the one before, or in none.
 */
export function findPairs(entries: readonly Entry[], options: DedupeOptions): readonly Pair[] {
  const windowMs = Math.max(options.windowDays, 0) * DAY_MS
  const pairing = createPairing(entries, options)
  const search = createSearch(entries, { ...options, windowMs })
  const findTwin = createTwinSearch(entries)
  for (const segment of listSegments(entries, Math.max(windowMs, DAY_MS))) {
    search.open(segment)
    for (let entry = segment.from; entry < segment.to; entry++) {
      const twin = findTwin(entry)
      const isTwin =
        twin !== undefined && search.isInWindow(twin, entry) && pairing.joinEqual(twin, entry)
      if (isTwin && search.letStandFor(twin, entry)) continue
      for (const candidate of search.findCandidates(entry)) pairing.compare(candidate, entry)
      search.post(entry)
    }
  }
  return pairing.finish()
}
