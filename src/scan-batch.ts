import type { Scan } from './model/scan.ts'
import type { SourceFile } from './read/find-files.ts'
import { readBytes } from './read/read-bytes.ts'
import { type ScanConfig, scan } from './scan.ts'
import { encodeScans } from './state/encode-scans.ts'
import { hashBytes } from './text/hash-bytes.ts'

/** Scans of some files in the order of the files, encoded, so that they can be sent and kept as they are. */
export type EncodedScans = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Hash of each file's bytes; `''` for a file that can't be read, whose scan is the finding that says why. */
  readonly hashes: readonly string[]
}

/** Read some files and scan them. */
export function scanBatch(files: readonly SourceFile[], config: ScanConfig): EncodedScans {
  const hashes: string[] = []
  const scans = files.map((file): Scan => {
    const { bytes, finding } = readBytes(file, config)
    hashes.push(bytes === undefined ? '' : hashBytes(bytes))
    if (bytes !== undefined) return scan(file, bytes, config)
    return { article: undefined, findings: finding === undefined ? [] : [finding] }
  })
  return { bytes: encodeScans(scans), hashes }
}
