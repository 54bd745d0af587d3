import type { Scan } from '../model/scan.ts'
import type { ScanBatch, ScannedFile } from './decode-scans.ts'
import { readProgram } from './read-program.ts'
import { type CachedScan, readScanIndex, writeScanIndex } from './scan-index.ts'
import { listPlaces, type WrittenBatch } from './scan-segment.ts'
import { removeSegments, tidySegments } from './tidy-segments.ts'

/** A file as the cache knows it. */
type CachedFile = ScannedFile & {
  readonly path: string
  /** Size, times and number on its disk: while they stay, so does the file. */
  readonly stamp: string
  /** When it was last written or replaced, milliseconds since 1970 UTC. */
  readonly changedMs: number
}

/** Scans of some files as they came encoded, and the hash of each file's bytes; `''` for one that could not be read. */
type NewScans = {
  readonly bytes: Uint8Array
  readonly batch: ScanBatch
  readonly scans: readonly Scan[]
  readonly hashes: readonly string[]
}

/** A throw-away memory of what files told by themselves. */
export type ScanCache = {
  /** Find what a file told that looks as it did then. */
  readonly findByStamp: (file: CachedFile) => Scan | undefined
  /** Whether the hash of a file could help. */
  readonly knows: (file: CachedFile) => boolean
  /** Find what a file told that has the bytes that it had then. */
  readonly findByHash: (file: CachedFile, hash: string) => Scan | undefined
  /** Keep the scans of files, given in the same order. */
  readonly add: (files: readonly CachedFile[], scans: NewScans) => void
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
}

/* A file that was written so short before it was read may be written once more within the same tick of its disk. */
const UNSURE_MS = 2000

/** Open the cache of scans in a folder. Nothing depends on it but time. */
export async function openScanCache(folder: string, options: ScanCacheOptions): Promise<ScanCache> {
  const { key, trustsStamps, nowMs } = options
  const program = await readProgram()
  const known = await readScanIndex(folder, program, key).catch(() => NOTHING)
  const used = new Map<string, CachedScan>()
  const added: WrittenBatch[] = []
  let isChanged = false

  const note = (file: CachedFile, scan: CachedScan): void => {
    const stamp = file.changedMs < nowMs - UNSURE_MS ? file.stamp : ''
    isChanged ||= scan.stamp !== stamp
    used.set(file.path, { ...scan, stamp })
  }
  const find = (file: CachedFile, isSame: (scan: CachedScan) => boolean): Scan | undefined => {
    const scan = known.scanByPath.get(file.path)
    if (scan === undefined || !isSame(scan)) return undefined
    note(file, scan)
    return scan.place.batch.open(scan.place.index, file)
  }
  return {
    problem: known.problem,
    findByStamp: (file) =>
      find(file, ({ stamp }) => trustsStamps && stamp !== '' && stamp === file.stamp),
    knows: (file) => known.scanByPath.has(file.path),
    findByHash: (file, wanted) => find(file, ({ hash }) => hash === wanted),
    add: (files, { bytes, batch, hashes }) => {
      const places = listPlaces(batch)
      added.push({ bytes, places })
      for (const [index, file] of files.entries()) {
        const [hash = '', place] = [hashes[index], places[index]]
        if (hash !== '' && place !== undefined) note(file, { hash, stamp: '', place })
      }
    },
    save: async () => {
      if (!isChanged && added.length === 0 && used.size === known.scanByPath.size) return
      try {
        const segments = await tidySegments(folder, { segments: known.segments, added, used })
        await writeScanIndex(folder, program, { key, segments, scanByPath: used })
        await removeSegments(folder, { segments, nowMs })
      } catch {
        // A folder that can't be written: the next build takes as long as this one.
      }
    },
  }
}

const NOTHING = { scanByPath: new Map<string, CachedScan>(), segments: [], problem: undefined }
