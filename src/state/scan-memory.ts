import type { Scan } from '../model/scan.ts'
import { openAll } from './decode-scans.ts'
import type { ScanCache } from './scan-cache.ts'
import { hasStamp, makeStamp, type Stamp } from './stamp.ts'

/** Scans of all files, kept from build to build in one process. */
export type ScanMemory = ScanCache & {
  /** Forget files that were written: they may have changed twice within one tick of the clock of their disk. */
  readonly forget: (paths: readonly string[]) => void
}

type Remembered = { readonly stamp: Stamp; readonly scan: Scan }

/** Keep the scans of all builds of a process, beginning with what a cache holds. The same file gives the same article. */
export function createScanMemory(cache: ScanCache | undefined): ScanMemory {
  const scanByPath = new Map<string, Remembered>()
  type CachedFile = Parameters<ScanCache['findByStamp']>[0]
  const keep = (file: CachedFile, scan: Scan | undefined): Scan | undefined => {
    if (scan !== undefined) scanByPath.set(file.path, { stamp: makeStamp(file), scan })
    return scan
  }
  return {
    problem: cache?.problem,
    forget: (paths) => {
      for (const path of paths) scanByPath.delete(path)
    },
    findByStamp: (file) => {
      const known = scanByPath.get(file.path)
      if (known !== undefined && hasStamp(file, known.stamp)) return known.scan
      return keep(file, cache?.findByStamp(file))
    },
    knows: (file) => cache?.knows(file) === true,
    findByHash: (file, hash) => keep(file, cache?.findByHash(file, hash)),
    add: (files, encoded) => {
      const scans = cache?.add(files, encoded) ?? openAll(files, encoded)
      for (const [at, file] of files.entries()) {
        if (scans[at]?.article !== undefined) keep(file, scans[at])
      }
      return scans
    },
    save: async () => cache?.save(),
  }
}
