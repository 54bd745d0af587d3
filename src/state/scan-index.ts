import path from 'node:path'
import { readCacheFile, writeCacheFile } from './cache-file.ts'
import { type Place, readSegment, type Segment } from './scan-segment.ts'

/** A scan that the cache holds. */
export type CachedScan = {
  /** Hash of the bytes of its file. */
  readonly hash: string
  /** How its file looked when it was read, `''` where that proves nothing. */
  readonly stamp: string
  readonly place: Place
}

/** What lies in the cache. */
export type ScanIndex = {
  readonly scanByPath: ReadonlyMap<string, CachedScan>
  readonly segments: readonly Segment[]
  readonly problem: string | undefined
}

/** A scan of a segment in the index: path, hash and stamp of its file; 0 where nobody needs it any more. */
type Row = readonly [path: string, hash: string, stamp: string] | 0

type IndexBody = {
  readonly key: string
  readonly segments: ReadonlyArray<{ readonly hash: string; readonly rows: readonly Row[] }>
}

const NAME = 'scans.json'

/** Read the index of a cache and its segments; what was made under another key is not there. */
export async function readScanIndex(
  folder: string,
  program: string,
  key: string,
): Promise<ScanIndex> {
  const { body, problem } = await readCacheFile(path.join(folder, NAME), program)
  const index: IndexBody | undefined = body === undefined ? undefined : JSON.parse(body)
  const scanByPath = new Map<string, CachedScan>()
  if (index === undefined || index.key !== key) return { scanByPath, segments: [], problem }

  const readings = index.segments.map(({ hash }) => readSegment(folder, hash))
  for (const [at, { segment }] of readings.entries()) {
    const rows = segment === undefined ? [] : (index.segments[at]?.rows ?? [])
    for (const [number, row] of rows.entries()) {
      const place = segment?.places[number]
      if (row === 0 || place === undefined) continue
      const [file, hash, stamp] = row
      scanByPath.set(file, { hash, stamp, place })
    }
  }
  return {
    scanByPath,
    segments: readings.flatMap(({ segment }) => segment ?? []),
    problem: readings.find((reading) => reading.problem !== undefined)?.problem,
  }
}

/** Write the index of a cache; segments that hold nothing of use are left out of it. */
export async function writeScanIndex(
  folder: string,
  program: string,
  {
    key,
    segments,
    scanByPath,
  }: Pick<ScanIndex, 'segments' | 'scanByPath'> & { readonly key: string },
): Promise<void> {
  const rowByPlace = new Map<Place, Row>()
  for (const [file, { hash, stamp, place }] of scanByPath)
    rowByPlace.set(place, [file, hash, stamp])
  const body: IndexBody = {
    key,
    segments: segments.map(({ hash, places }) => ({
      hash,
      rows: places.map((place) => rowByPlace.get(place) ?? 0),
    })),
  }
  await writeCacheFile(path.join(folder, NAME), program, JSON.stringify(body))
}
