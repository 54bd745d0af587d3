import type { SourceFile } from './read/find-files.ts'
import { readBytes } from './read/read-bytes.ts'
import { type ScanConfig, scan } from './scan.ts'
import { type EncodedScans, encodeScans, type FileScan } from './state/encode-scans.ts'
import { hashBytes } from './text/hash-bytes.ts'

/** A file as far as its scan goes. */
type ScannedFile = Pick<SourceFile, 'path' | 'absolutePath' | 'mtimeMs'>

/** Read some files and scan them: encoded in the order of the files, so that they can be sent and kept as they are. */
export function scanBatch(files: readonly ScannedFile[], config: ScanConfig): EncodedScans {
  return encodeScans(files.map((file) => scanFile(file, config)))
}

/* The scan of a file that can't be read is the finding that says why. */
function scanFile(file: ScannedFile, config: ScanConfig): FileScan {
  const { path } = file
  const { bytes, finding } = readBytes(file, config)
  if (bytes === undefined) {
    return { path, hash: '', article: undefined, findings: finding === undefined ? [] : [finding] }
  }
  const { article, findings } = scan(file, bytes, config)
  return { path, hash: article?.hash ?? hashBytes(bytes), article, findings }
}
