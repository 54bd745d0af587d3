import type { Scan } from '../model/scan.ts'
import { type CachedScan, type CachedSegment, listCached } from './cached-scan.ts'
import { openAll, type ScannedFile } from './decode-scans.ts'
import type { EncodedScans } from './encode-scans.ts'
import { readProgram } from './read-program.ts'
import { dropScans, readScanIndex, writeScanIndex } from './scan-index.ts'
import { createSegment, type SegmentWriter } from './scan-segment.ts'
import { hasStamp, makeStamp, NO_STAMP, type StampedFile, UNKNOWN_STAMP } from './stamp.ts'
import { removeSegments, tidySegments } from './tidy-segments.ts'

/** A file as the cache knows it. */
type CachedFile = ScannedFile & StampedFile

/** A throw-away memory of what files told by themselves. */
export type ScanCache = {
  /** Find what a file told that looks as it did then. */
  readonly findByStamp: (file: CachedFile) => Scan | undefined
  /** Whether the hash of a file could help. */
  readonly knows: (file: CachedFile) => boolean
  /** Find what a file told that has the bytes that it had then. */
  readonly findByHash: (file: CachedFile, hash: string) => Scan | undefined
  /** Keep the scans of files, given in the same order, and open them; bodies that the disk takes don't stay in memory. */
  readonly add: (files: readonly CachedFile[], scans: EncodedScans) => readonly Scan[]
  /** Write what this build asked for or added, and nothing else; what can't be written is not an error. */
  readonly save: () => Promise<void>
  /** Why what was there could not be used, in a sentence. */
  readonly problem: string | undefined
}

export type ScanCacheOptions = {
  /** Stands for all beside its bytes and its path that the scan of a file depends on. */
  readonly key: string
  /** Whether a file that looks as it did is the same, which saves reading it. */
  readonly trustsStamps: boolean
  /** Milliseconds since 1970 UTC. */
  readonly nowMs: number
  /** Leave the folder as it is: what is added stays in memory. */
  readonly isReadOnly: boolean
}

/* A file that was written so short before it was read may be written once more within the same tick of its disk. */
const UNSURE_MS = 2000

/**
 * Open the cache of scans in a folder. Nothing depends on it but time; yet what is damaged deep in it shows late, and ends
 * the build with a `RunError` of kind `output`: the next one begins with an empty cache.
 */
export async function openScanCache(folder: string, options: ScanCacheOptions): Promise<ScanCache> {
  const { key, trustsStamps, nowMs, isReadOnly } = options
  const place = { folder, program: await readProgram(), key }
  let isDamaged = false
  const onDamage = (): never => {
    isDamaged = true
    return dropScans(folder)
  }
  const known = await readScanIndex(place, onDamage).catch(() => NOTHING)
  let { segments } = known
  const scanByPath = new Map<string, CachedScan>()
  for (const scan of segments.flatMap(({ scans }) => scans)) {
    if (scan.stamp !== NO_STAMP) scanByPath.set(scan.path, scan)
  }
  let writer: SegmentWriter | undefined
  let added: CachedScan[] = []
  let isChanged = false

  function use(file: CachedFile, scan: CachedScan): Scan {
    const isSure = Math.max(file.mtimeMs, file.ctimeMs) < nowMs - UNSURE_MS
    if (isSure ? !hasStamp(file, scan.stamp) : scan.stamp !== UNKNOWN_STAMP) {
      scan.stamp = isSure ? makeStamp(file) : UNKNOWN_STAMP
      isChanged = true
    }
    scan.isUsed = true
    return scan.batch.open(scan.index, file)
  }

  function add(files: readonly CachedFile[], encoded: EncodedScans): readonly Scan[] {
    if (isReadOnly) return openAll(files, encoded)
    writer ??= createSegment(folder, onDamage)
    const scans = listCached(writer.add(encoded), () => NO_STAMP)
    added.push(...scans)
    return files.flatMap((file, index) => {
      const scan = scans[index]
      if (scan === undefined) return []
      if (scan.hash === '') return scan.batch.open(index, file)
      const old = scanByPath.get(file.path)
      if (old !== undefined) old.isUsed = false
      scanByPath.set(file.path, scan)
      return use(file, scan)
    })
  }

  function isAnyForgotten(): boolean {
    for (const { isUsed } of scanByPath.values()) if (!isUsed) return true
    return false
  }

  async function save(): Promise<void> {
    if (isReadOnly || isDamaged || (!isChanged && added.length === 0 && !isAnyForgotten())) return
    try {
      writer ??= createSegment(folder, onDamage)
      segments = await tidySegments({ segments, added, writer })
      for (const scan of segments.flatMap(({ scans }) => scans)) {
        if (scan.isUsed) scanByPath.set(scan.path, scan)
      }
      await writeScanIndex(place, segments)
      await removeSegments(folder, { segments, nowMs })
    } catch {
      // A folder that can't be written: the next build takes as long as this one.
    }
    writer = undefined
    added = []
    isChanged = false
  }

  return {
    findByStamp: (file) => {
      const scan = scanByPath.get(file.path)
      if (scan === undefined || !trustsStamps || !hasStamp(file, scan.stamp)) return
      return use(file, scan)
    },
    knows: ({ path }) => scanByPath.has(path),
    findByHash: (file, hash) => {
      const scan = scanByPath.get(file.path)
      return scan?.hash === hash ? use(file, scan) : undefined
    },
    add,
    save,
    problem: known.problem,
  }
}

const NOTHING = { segments: [] as readonly CachedSegment[], problem: undefined }
