import { setImmediate } from 'node:timers/promises'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import type { Scan } from './model/scan.ts'
import type { SourceFile } from './read/find-files.ts'
import { readBytes } from './read/read-bytes.ts'
import type { ScanConfig } from './scan.ts'
import { openAll } from './state/decode-scans.ts'
import type { EncodedScans } from './state/encode-scans.ts'
import type { ScanCache } from './state/scan-cache.ts'
import { hashBytes } from './text/hash-bytes.ts'
import type { WorkPool } from './work-pool.ts'
import type { Workers } from './workers.ts'

/** Hears how far a long stage has come. */
export type OnProgress = (done: number, total: number) => void

export type ScanOptions = {
  readonly cache?: ScanCache | undefined
  readonly workers?: Workers | undefined
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
/** Enough that no thread waits, and few enough that little of it waits in memory. */
const PARTS_AT_ONCE = 16

/** Scan all files, those left out that the cache knows. */
export async function scanFiles(
  files: readonly SourceFile[],
  config: ScanConfig,
  { cache, workers, onProgress = () => {} }: ScanOptions = {},
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
  const pool = await workers?.forScans(unknown.length)
  try {
    for await (const { part, scanned } of scanAll(unknown, config, pool)) {
      onProgress(scans.length, files.length)
      scans.push(...(cache?.add(part, scanned) ?? openAll(part, scanned)))
    }
  } finally {
    await pool?.close()
  }
  return {
    articles: scans
      .flatMap(({ article }) => article ?? [])
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: scans.flatMap(({ findings }) => findings),
  }
}

type ScannedPart = { readonly part: readonly SourceFile[]; readonly scanned: EncodedScans }

/* With threads, in the order in which these are done, which matters to nobody. */
async function* scanAll(
  files: readonly SourceFile[],
  config: ScanConfig,
  pool: WorkPool | undefined,
): AsyncIterable<ScannedPart> {
  const parts = Array.from({ length: Math.ceil(files.length / BATCH_SIZE) }, (_, at) =>
    files.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  )
  if (parts.length === 0) return
  if (pool === undefined) {
    const { scanBatch } = await import('./scan-batch.ts')
    for (const part of parts) {
      await setImmediate()
      yield { part, scanned: scanBatch(part, config) }
    }
    return
  }
  const running = new Map<readonly SourceFile[], Promise<ScannedPart>>()
  for (const part of parts) {
    running.set(
      part,
      pool.scan(part, config).then((scanned) => ({ part, scanned })),
    )
    if (running.size >= PARTS_AT_ONCE) yield await takeFirst(running)
  }
  while (running.size > 0) yield await takeFirst(running)
}

async function takeFirst(
  running: Map<readonly SourceFile[], Promise<ScannedPart>>,
): Promise<ScannedPart> {
  const done = await Promise.race(running.values())
  running.delete(done.part)
  return done
}

function findScan(file: SourceFile, config: ScanConfig, cache: ScanCache): Scan | undefined {
  const unchanged = cache.findByStamp(file)
  if (unchanged !== undefined || !cache.knows(file)) return unchanged
  const { bytes } = readBytes(file, config)
  return bytes === undefined ? undefined : cache.findByHash(file, hashBytes(bytes))
}
