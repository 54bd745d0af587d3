import type { Scan } from '../model/scan.ts'
import type { ScanCache } from './scan-cache.ts'

/** Scans of all files, kept from build to build in one process. */
export type ScanMemory = ScanCache & {
  /** Forget files that were written: they may have changed twice within one tick of the clock of their disk. */
  readonly forget: (paths: readonly string[]) => void
}

type Remembered = { readonly stamp: string; readonly scan: Scan }

/** Keep the scans of all builds of a process, beginning with what a cache holds. The same file gives the same article. */
export function createScanMemory(cache: ScanCache | undefined): ScanMemory {
  const scanByPath = new Map<string, Remembered>()
  const keep = (path: string, stamp: string, scan: Scan | undefined): Scan | undefined => {
    if (scan !== undefined) scanByPath.set(path, { stamp, scan })
    return scan
  }
  return {
    problem: cache?.problem,
    forget: (paths) => {
      for (const path of paths) scanByPath.delete(path)
    },
    findByStamp: (file) => {
      const known = scanByPath.get(file.path)
      if (known?.stamp === file.stamp) return known.scan
      return keep(file.path, file.stamp, cache?.findByStamp(file))
    },
    knows: (file) => cache?.knows(file) === true,
    findByHash: (file, hash) => keep(file.path, file.stamp, cache?.findByHash(file, hash)),
    add: (files, scans) => {
      cache?.add(files, scans)
      for (const [index, { path, stamp }] of files.entries()) {
        if (scans.hashes[index] !== '') keep(path, stamp, scans.scans[index])
      }
    },
    save: async () => cache?.save(),
  }
}
