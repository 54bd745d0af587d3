import { randomBytes } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writevSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { describeDamage } from './cache-file.ts'
import { decodeScans, openScans, type ReadBody, type ScanBatch } from './decode-scans.ts'
import { decodeBody } from './encode-body.ts'
import type { EncodedScans } from './encode-scans.ts'

/** A file of batches of scans in the order in which they were written, and never changed; bodies are read when asked for. */
export type Segment = {
  readonly name: string
  readonly bytes: number
  readonly batches: readonly ScanBatch[]
}

/** Writes batches one by one, so that none has to wait in memory. */
export type SegmentWriter = {
  /** Write a batch and open it; where the disk refuses, it stays in memory. */
  readonly add: (encoded: EncodedScans) => ScanBatch
  /** Give the segment its name; nothing where the disk refused. */
  readonly finish: () => Promise<Segment | undefined>
}

/* Before each batch: how long its outlines and its bodies are, and a checksum of the outlines. */
const HEADER_BYTES = 12
const ALIGNMENT = 4

/** Begin a segment in a folder; `onDamage` is called where a body can't be read as it was written. */
export function createSegment(folder: string, onDamage: () => never): SegmentWriter {
  const name = `scans-${randomBytes(16).toString('hex')}.bin`
  const staging = path.join(folder, `${name}.${process.pid}`)
  const batches: ScanBatch[] = []
  let file: number | undefined
  let isBroken = false
  let bytes = 0

  function write({ outlines, bodies }: EncodedScans): ScanBatch {
    mkdirSync(folder, { recursive: true })
    file ??= openSync(staging, 'wx+')
    const header = Uint32Array.of(outlines.length, bodies.length, crc32(outlines))
    const padding = new Uint8Array(measurePadding(outlines.length))
    const parts = [new Uint8Array(header.buffer), outlines, padding, bodies]
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    if (writevSync(file, parts, bytes) !== length) throw new RangeError('Unexpected full disk')
    bytes += length
    return decodeScans(outlines, makeReader(file, bytes - bodies.length, onDamage))
  }

  function add(encoded: EncodedScans): ScanBatch {
    try {
      if (!isBroken) {
        const batch = write(encoded)
        batches.push(batch)
        return batch
      }
    } catch {
      isBroken = true
    }
    return openScans(encoded)
  }

  async function finish(): Promise<Segment | undefined> {
    if (isBroken) await rm(staging, { force: true })
    if (isBroken || file === undefined) return undefined
    await rename(staging, path.join(folder, name))
    return { name, bytes, batches }
  }

  return { add, finish }
}

/** Read a segment that had so many bytes; nothing, and a sentence that says why, where it is not the one that was written. */
export function readSegment(
  folder: string,
  { name, bytes }: Pick<Segment, 'name' | 'bytes'>,
  onDamage: () => never,
): { readonly segment: Segment | undefined; readonly problem: string | undefined } {
  const place = path.join(folder, name)
  const file = openIfThere(place)
  if (file === undefined) return { segment: undefined, problem: undefined }
  try {
    if (fstatSync(file).size !== bytes) throw new RangeError('Unexpected length')
    const batches: ScanBatch[] = []
    for (let at = 0; at < bytes; ) {
      const [outlinesLength = 0, bodiesLength = 0, checksum] = new Uint32Array(
        readBytes(file, at, HEADER_BYTES).buffer,
      )
      const outlines = readBytes(file, at + HEADER_BYTES, outlinesLength)
      if (crc32(outlines) !== checksum) throw new RangeError('Unexpected checksum')
      at += HEADER_BYTES + outlinesLength + measurePadding(outlinesLength)
      batches.push(decodeScans(outlines, makeReader(file, at, onDamage)))
      at += bodiesLength
    }
    return { segment: { name, bytes, batches }, problem: undefined }
  } catch {
    closeSync(file)
    return { segment: undefined, problem: describeDamage(place) }
  }
}

function makeReader(file: number, from: number, onDamage: () => never): ReadBody {
  return (start, end) => decodeBody(readIfWhole(file, from + start, end - start)) ?? onDamage()
}

function readIfWhole(file: number, from: number, length: number): Uint8Array<ArrayBuffer> {
  try {
    return readBytes(file, from, length)
  } catch {
    return new Uint8Array()
  }
}

function readBytes(file: number, from: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  if (readSync(file, bytes, 0, length, from) !== length) throw new RangeError('Unexpected end')
  return bytes
}

function openIfThere(place: string): number | undefined {
  try {
    return openSync(place, 'r')
  } catch {
    return undefined
  }
}

function measurePadding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT
}
