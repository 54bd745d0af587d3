import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { decodeScans } from './decode-scans.ts'
import { encodeScans } from './encode-scans.ts'
import type { CachedScan } from './scan-index.ts'
import {
  listPlaces,
  type Place,
  type Segment,
  type WrittenBatch,
  writeSegment,
} from './scan-segment.ts'

/** Segments as they were, what is new, and what is still of use. */
export type SegmentWork = {
  readonly segments: readonly Segment[]
  readonly added: readonly WrittenBatch[]
  /** Scans to keep, by path; those that move get their new place. */
  readonly used: Map<string, CachedScan>
}

/** Each edit adds a segment: when there are more, the small ones become one. */
const MAX_SEGMENTS = 8
const LARGE_SEGMENTS = 3
const BATCH_SIZE = 256
const SEGMENT_NAME = /^scans-[\da-f]{32}\.bin(?:\.\d+)?$/u
/** A build that runs beside this one may be about to name its segment in the index. */
const MIN_AGE_MS = 600_000
const NO_FILE = { absolutePath: '', mtimeMs: 0 }

/** Write what is new as one segment, with what is left of segments that are mostly dead, or too many. */
export async function tidySegments(
  folder: string,
  { segments, added, used }: SegmentWork,
): Promise<readonly Segment[]> {
  const kept = pickSegments(segments, used)
  const stays = new Set(kept.flatMap(({ places }) => places))
  for (const { places } of added) for (const place of places) stays.add(place)
  const batches = [...added, ...moveScans(used, stays)]
  return batches.length === 0 ? kept : [...kept, await writeSegment(folder, batches)]
}

/** Remove segments that no index names, once nobody can be about to. */
export async function removeSegments(
  folder: string,
  { segments, nowMs }: { readonly segments: readonly Segment[]; readonly nowMs: number },
): Promise<void> {
  const names = new Set(segments.map(({ name }) => name))
  for (const name of await readdir(folder)) {
    if (!SEGMENT_NAME.test(name) || names.has(name)) continue
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (mtimeMs < nowMs - MIN_AGE_MS) await rm(file, { force: true })
  }
}

function pickSegments(
  segments: readonly Segment[],
  used: ReadonlyMap<string, CachedScan>,
): readonly Segment[] {
  const living = new Set([...used.values()].map(({ place }) => place))
  const counted = segments
    .map((segment) => ({
      segment,
      count: segment.places.filter((place) => living.has(place)).length,
    }))
    .filter(({ segment, count }) => count * 2 >= segment.places.length)
    .sort((a, b) => b.count - a.count)
  const kept = counted.length < MAX_SEGMENTS ? counted : counted.slice(0, LARGE_SEGMENTS)
  return kept.map(({ segment }) => segment)
}

/** Encode the scans anew whose places do not stay. */
function moveScans(
  used: Map<string, CachedScan>,
  stays: ReadonlySet<Place>,
): readonly WrittenBatch[] {
  const moving = [...used].filter(([, { place }]) => !stays.has(place))
  const batches: WrittenBatch[] = []
  for (let from = 0; from < moving.length; from += BATCH_SIZE) {
    const part = moving.slice(from, from + BATCH_SIZE)
    const bytes = encodeScans(part.map(([, { place }]) => place.batch.open(place.index, NO_FILE)))
    const places = listPlaces(decodeScans(bytes))
    for (const [at, [file, scan]] of part.entries()) {
      const place = places[at]
      if (place !== undefined) used.set(file, { ...scan, place })
    }
    batches.push({ bytes, places })
  }
  return batches
}
