import { setImmediate } from 'node:timers/promises'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import type { Scan } from './model/scan.ts'
import type { SourceFile } from './read/find-files.ts'
import { readBytes } from './read/read-bytes.ts'
import type { ScanConfig } from './scan.ts'
import { scanBatch } from './scan-batch.ts'
import { decodeScans } from './state/decode-scans.ts'
import type { ScanCache } from './state/scan-cache.ts'
import { hashBytes } from './text/hash-bytes.ts'

/** Hears how far a long stage has come. */
export type OnProgress = (done: number, total: number) => void

export type ScanOptions = {
  readonly cache?: ScanCache | undefined
  readonly onProgress?: OnProgress | undefined
}

/** What all files tell. */
export type ScannedFiles = {
  /** Sorted by path, whatever file was read first. */
  readonly articles: readonly Article[]
  readonly findings: readonly Finding[]
}

/** Few enough that signals and progress are not kept waiting. */
const BATCH_SIZE = 64

/** Scan all files, those left out that the cache knows. */
export async function scanFiles(
  files: readonly SourceFile[],
  config: ScanConfig,
  { cache, onProgress = () => {} }: ScanOptions = {},
): Promise<ScannedFiles> {
  const scans: Scan[] = []
  let unknown: readonly SourceFile[] = files
  if (cache !== undefined) {
    unknown = files.filter((file) => {
      const known = findScan(file, config, cache)
      if (known !== undefined) scans.push(known)
      return known === undefined
    })
  }
  for (let from = 0; from < unknown.length; from += BATCH_SIZE) {
    onProgress(scans.length, files.length)
    await setImmediate()
    const part = unknown.slice(from, from + BATCH_SIZE)
    const { bytes, hashes } = scanBatch(part, config)
    const batch = decodeScans(bytes)
    const opened = part.map((file, index) => batch.open(index, file))
    cache?.add(part, { bytes, batch, hashes, scans: opened })
    scans.push(...opened)
  }
  return {
    articles: scans
      .flatMap(({ article }) => article ?? [])
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: scans.flatMap(({ findings }) => findings),
  }
}

function findScan(file: SourceFile, config: ScanConfig, cache: ScanCache): Scan | undefined {
  const unchanged = cache.findByStamp(file)
  if (unchanged !== undefined || !cache.knows(file)) return unchanged
  const { bytes } = readBytes(file, config)
  return bytes === undefined ? undefined : cache.findByHash(file, hashBytes(bytes))
}
