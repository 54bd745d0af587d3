import type { ScanBatch } from './decode-scans.ts'
import type { Segment } from './scan-segment.ts'
import type { Stamp } from './stamp.ts'

/** A scan that the cache holds. */
export type CachedScan = {
  readonly path: string
  /** Hash of the bytes of its file. */
  readonly hash: string
  readonly batch: ScanBatch
  readonly index: number
  /** How its file looked when it was read; `NO_STAMP` where nobody needs the scan any more. */
  stamp: Stamp
  /** Whether this build asked for it or made it. */
  isUsed: boolean
}

/** A segment and its scans in the order in which they stand there. */
export type CachedSegment = {
  readonly segment: Segment
  readonly scans: readonly CachedScan[]
}

/** List the scans of a batch; `stampOf` tells how their files looked. */
export function listCached(
  batch: ScanBatch,
  stampOf: (index: number) => Stamp,
): readonly CachedScan[] {
  return batch.paths.map((path, index) => {
    const hash = batch.hashes[index] ?? ''
    return { path, hash, batch, index, stamp: stampOf(index), isUsed: false }
  })
}
