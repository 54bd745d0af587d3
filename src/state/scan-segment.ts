import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { hashBytes } from '../text/hash-bytes.ts'
import { describeDamage, replaceFile } from './cache-file.ts'
import { decodeScans, type ScanBatch } from './decode-scans.ts'

/** A file of scans in the order in which they were written; it is named after its hash and never changed. */
export type Segment = {
  readonly name: string
  readonly hash: string
  readonly places: readonly Place[]
}

/** Where a scan stands. */
export type Place = { readonly batch: ScanBatch; readonly index: number }

/** Encoded scans, and the places of them. */
export type WrittenBatch = { readonly bytes: Uint8Array; readonly places: readonly Place[] }

/* Each batch stands behind its length in bytes, and begins where numbers may. */
const LENGTH_BYTES = 8

/** Write batches of encoded scans as a segment. */
export async function writeSegment(
  folder: string,
  batches: readonly WrittenBatch[],
): Promise<Segment> {
  const parts = batches.flatMap(({ bytes }) => [
    new Uint8Array(Float64Array.of(bytes.byteLength).buffer),
    bytes,
    new Uint8Array(measurePadding(bytes.byteLength)),
  ])
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  const hash = sum.digest('hex').slice(0, 32)
  const name = nameSegment(hash)
  await replaceFile(path.join(folder, name), parts)
  return { name, hash, places: batches.flatMap(({ places }) => places) }
}

/** Read a segment; nothing, and a sentence that says why, where it is not the one that was written. */
export function readSegment(
  folder: string,
  hash: string,
): { readonly segment: Segment | undefined; readonly problem: string | undefined } {
  const name = nameSegment(hash)
  const file = path.join(folder, name)
  const content = readIfThere(file)
  if (content === undefined) return { segment: undefined, problem: undefined }
  if (hashBytes(content) !== hash) return { segment: undefined, problem: describeDamage(file) }
  const places: Place[] = []
  let at = 0
  while (at < content.length) {
    const length = content.readDoubleLE(at)
    at += LENGTH_BYTES
    for (const place of listPlaces(decodeScans(content.subarray(at, at + length)))) {
      places.push(place)
    }
    at += length + measurePadding(length)
  }
  return { segment: { name, hash, places }, problem: undefined }
}

/* Name the file of a segment by its hash. */
function nameSegment(hash: string): string {
  return `scans-${hash}.bin`
}

/** List the places of all scans of a batch. */
export function listPlaces(batch: ScanBatch): readonly Place[] {
  return Array.from({ length: batch.count }, (_, index) => ({ batch, index }))
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function measurePadding(length: number): number {
  return (LENGTH_BYTES - (length % LENGTH_BYTES)) % LENGTH_BYTES
}
