import { rmSync } from 'node:fs'
import path from 'node:path'
import { RunError } from '../model/run-error.ts'
import { readCacheFile, writeCacheFile } from './cache-file.ts'
import { type CachedSegment, listCached } from './cached-scan.ts'
import { readSegment, type Segment } from './scan-segment.ts'
import { NO_STAMP, type Stamp, UNKNOWN_STAMP } from './stamp.ts'

/** Where a cache lies, and what it was made by and with. */
export type ScanPlace = {
  readonly folder: string
  readonly program: string
  readonly key: string
}

/** What lies in the cache. */
export type ScanIndex = {
  readonly segments: readonly CachedSegment[]
  readonly problem: string | undefined
}

type IndexHead = {
  readonly key: string
  readonly segments: ReadonlyArray<Pick<Segment, 'name' | 'bytes'> & { readonly count: number }>
}

const NAME = 'scans.index'
const STAMP_LENGTH = 4

/** Read the index of a cache and open its segments; what was made under another key is not there. */
export async function readScanIndex(
  { folder, program, key }: ScanPlace,
  onDamage: () => never,
): Promise<ScanIndex> {
  const { body, problem } = await readCacheFile(path.join(folder, NAME), program)
  if (body === undefined) return { segments: [], problem }
  const lineEnd = body.indexOf('\n')
  const head: IndexHead = JSON.parse(body.toString('utf8', 0, lineEnd))
  if (head.key !== key) return { segments: [], problem }

  const numbers = new Float64Array(Uint8Array.from(body.subarray(lineEnd + 1)).buffer)
  const segments: CachedSegment[] = []
  const problems: string[] = []
  let first = 0
  for (const { count, ...file } of head.segments) {
    const reading = readSegment(folder, file, onDamage)
    if (reading.segment !== undefined) segments.push(openSegment(reading.segment, numbers, first))
    if (reading.problem !== undefined) problems.push(reading.problem)
    first += count
  }
  return { segments, problem: problems[0] }
}

/** Write the index of a cache. */
export async function writeScanIndex(
  { folder, program, key }: ScanPlace,
  segments: readonly CachedSegment[],
): Promise<void> {
  const head: IndexHead = {
    key,
    segments: segments.map(({ segment: { name, bytes }, scans }) => {
      return { name, bytes, count: scans.length }
    }),
  }
  const scans = segments.flatMap((segment) => segment.scans)
  const numbers = new Float64Array(scans.length * STAMP_LENGTH)
  for (const [at, { stamp, isUsed }] of scans.entries()) {
    numbers.set(isUsed ? stamp : NO_STAMP, at * STAMP_LENGTH)
  }
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    new Uint8Array(numbers.buffer),
  ])
  await writeCacheFile(path.join(folder, NAME), program, body)
}

/** Drop a cache whose segments are not what was written: so many bytes can't be looked through in every build. */
export function dropScans(folder: string): never {
  rmSync(path.join(folder, NAME), { force: true })
  throw new RunError('output', `The cache ${folder} was damaged and has been dropped, run it again`)
}

function openSegment(segment: Segment, numbers: Float64Array, first: number): CachedSegment {
  let next = first * STAMP_LENGTH
  const scans = segment.batches.flatMap((batch) => {
    const from = next
    next += batch.paths.length * STAMP_LENGTH
    return listCached(batch, (index) => readStamp(numbers, from + index * STAMP_LENGTH))
  })
  return { segment, scans }
}

function readStamp(numbers: Float64Array, at: number): Stamp {
  const bytes = numbers[at] ?? NO_STAMP[0]
  if (bytes === NO_STAMP[0]) return NO_STAMP
  if (bytes === UNKNOWN_STAMP[0]) return UNKNOWN_STAMP
  return [bytes, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, numbers[at + 3] ?? 0]
}
