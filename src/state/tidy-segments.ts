import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type CachedScan, type CachedSegment, listCached } from './cached-scan.ts'
import { encodeScans } from './encode-scans.ts'
import type { SegmentWriter } from './scan-segment.ts'
import { NO_STAMP } from './stamp.ts'

/** Segments as they were, and what is new. */
export type SegmentWork = {
  readonly segments: readonly CachedSegment[]
  /** Scans that were written already, in their order. */
  readonly added: readonly CachedScan[]
  /** What they were written with. */
  readonly writer: SegmentWriter
}

/** Each edit adds a segment: when there are more, the small ones become one. */
const MAX_SEGMENTS = 8
const LARGE_SEGMENTS = 3
const BATCH_SIZE = 256
const SEGMENT_NAME = /^scans-[\da-f]{32}\.bin(?:\.\d+)?$/u
/** A build that runs beside this one may be about to name its segment in the index. */
const MIN_AGE_MS = 600_000

/** End the segment of what is new, with what is left of segments that are mostly dead, or too many. */
export async function tidySegments({
  segments,
  added,
  writer,
}: SegmentWork): Promise<readonly CachedSegment[]> {
  const kept = pickSegments(segments)
  const moved = segments
    .filter((segment) => !kept.includes(segment))
    .flatMap(({ scans }) => scans.filter(({ isUsed }) => isUsed))
  const scans = [...added, ...moveScans(moved, writer)]
  const segment = await writer.finish()
  return segment === undefined ? kept : [...kept, { segment, scans }]
}

/** Remove segments that no index names, once nobody can be about to. */
export async function removeSegments(
  folder: string,
  { segments, nowMs }: { readonly segments: readonly CachedSegment[]; readonly nowMs: number },
): Promise<void> {
  const names = new Set(segments.map(({ segment }) => segment.name))
  for (const name of await readdir(folder)) {
    if (!SEGMENT_NAME.test(name) || names.has(name)) continue
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (mtimeMs < nowMs - MIN_AGE_MS) await rm(file, { force: true })
  }
}

function pickSegments(segments: readonly CachedSegment[]): readonly CachedSegment[] {
  const counted = segments
    .map((one) => ({ one, count: one.scans.filter(({ isUsed }) => isUsed).length }))
    .filter(({ one, count }) => count * 2 >= one.scans.length)
    .sort((a, b) => b.count - a.count)
  const kept = counted.length < MAX_SEGMENTS ? counted : counted.slice(0, LARGE_SEGMENTS)
  return kept.map(({ one }) => one)
}

/** Write scans anew. */
function moveScans(moved: readonly CachedScan[], writer: SegmentWriter): readonly CachedScan[] {
  const parts = Array.from({ length: Math.ceil(moved.length / BATCH_SIZE) }, (_, at) =>
    moved.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  )
  return parts.flatMap((part) => {
    const encoded = encodeScans(
      part.map(({ path: name, hash, batch, index }) => {
        const file = { path: name, absolutePath: '', mtimeMs: 0 }
        return { path: name, hash, ...batch.open(index, file) }
      }),
    )
    const scans = listCached(writer.add(encoded), (at) => part[at]?.stamp ?? NO_STAMP)
    for (const scan of scans) scan.isUsed = true
    return scans
  })
}
