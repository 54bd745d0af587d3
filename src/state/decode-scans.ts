import type { Article, Body } from '../model/article.ts'
import type { Origins } from '../model/facts.ts'
import type { Scan } from '../model/scan.ts'
import { decodeBody } from './encode-body.ts'
import { type EncodedScans, type OutlineText, PLAIN_FACTS, PLAIN_OUTLINE } from './encode-scans.ts'
import { unpackRemovals } from './pack-removals.ts'
import { unpackRows } from './pack-rows.ts'

/** The file of a scan: where it lies now, and when it was changed, is no part of what it tells. */
export type ScannedFile = {
  readonly path: string
  readonly absolutePath: string
  readonly mtimeMs: number
}

/** Scans that were encoded together; each is made when it is asked for. */
export type ScanBatch = {
  /** Paths of the scanned files. */
  readonly paths: readonly string[]
  /** Hashes of their bytes, `''` where they could not be read. */
  readonly hashes: readonly string[]
  readonly open: (index: number, file: ScannedFile) => Scan
}

/** Reads the body of an article, which stands among others from `start` to before `end`. */
export type ReadBody = (start: number, end: number) => Body

/** Open scans that `encodeScans` wrote; `readBody` is called when a body is asked for. Throws where they can't be its. */
export function decodeScans(outlines: Uint8Array, readBody: ReadBody): ScanBatch {
  // A copy, as what is opened must not keep all of a large file.
  const numbers = new Uint32Array(outlines.slice(0, measureNumbers(outlines)).buffer)
  const [count = 0, textLength = 0] = numbers
  const bodyStarts = numbers.subarray(HEADER_LENGTH, HEADER_LENGTH + count + 1)
  const hashStarts = numbers.subarray(HEADER_LENGTH + count + 1, HEADER_LENGTH + 2 * (count + 1))
  const paragraphHashes = numbers.subarray(HEADER_LENGTH + 2 * (count + 1))
  const text: OutlineText = JSON.parse(readText(outlines, textLength))
  const origins = text.origins.map((json): Origins => JSON.parse(json))
  const openOutline = unpackRows(text.outlines, PLAIN_OUTLINE)
  const openFacts = unpackRows(text.facts, PLAIN_FACTS)
  const lacking = new Set(text.lacking)
  const findings = new Map(text.findings)

  function openArticle(index: number, file: ScannedFile): Article {
    const start = bodyStarts[index] ?? 0
    const end = bodyStarts[index + 1] ?? 0
    const { format, bodyStart, headline, wanted, keptLength } = openOutline(index)
    return {
      // That of the file is the same, and goes with it.
      path: text.paths[index] ?? file.path,
      absolutePath: file.absolutePath,
      modifiedMs: file.mtimeMs,
      format,
      hash: text.hashes[index] ?? '',
      bodyStart,
      facts: openFacts(index),
      origins: origins[text.originsOf[index] ?? 0] ?? {},
      headline,
      removals: unpackRemovals(text.removals, index),
      wanted,
      paragraphHashes: paragraphHashes.subarray(hashStarts[index], hashStarts[index + 1]),
      readBody: () => readBody(start, end),
      keptLength,
    }
  }

  return {
    paths: text.paths,
    hashes: text.hashes,
    open: (index, file) => ({
      article: lacking.has(index) ? undefined : openArticle(index, file),
      findings: findings.get(index) ?? [],
    }),
  }
}

/** Open scans whose bodies are in memory. */
export function openScans({ outlines, bodies }: EncodedScans): ScanBatch {
  return decodeScans(outlines, (start, end) => {
    const body = decodeBody(bodies.subarray(start, end))
    if (body === undefined) throw new RangeError('Unexpected damage of a body in memory')
    return body
  })
}

/** Open scans of files, given in the same order, whose bodies are in memory. */
export function openAll(files: readonly ScannedFile[], encoded: EncodedScans): readonly Scan[] {
  const batch = openScans(encoded)
  return files.map((file, index) => batch.open(index, file))
}

const HEADER_LENGTH = 2
const NUMBER_BYTES = 4

function measureNumbers(outlines: Uint8Array): number {
  const [, textLength = 0] = new Uint32Array(outlines.slice(0, HEADER_LENGTH * NUMBER_BYTES).buffer)
  return outlines.length - textLength
}

function readText({ buffer, byteOffset, byteLength }: Uint8Array, length: number): string {
  return Buffer.from(buffer, byteOffset + byteLength - length, length).toString()
}
