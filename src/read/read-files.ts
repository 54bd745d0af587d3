import { setImmediate } from 'node:timers/promises'
import type { Finding } from '../model/finding.ts'
import type { FileOptions, SourceFile } from './find-files.ts'
import { readBytes } from './read-bytes.ts'

/** Often enough that signals and progress are not kept waiting. */
const FILES_AT_ONCE = 64

/**
 * Read files and hand each one's bytes to `visit`, in order. A file that can't be read is a finding; the others go on.
 */
export async function readFiles(
  files: readonly SourceFile[],
  options: FileOptions,
  visit: (file: SourceFile, bytes: Uint8Array) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [index, file] of files.entries()) {
    if (index % FILES_AT_ONCE === 0) await setImmediate()
    const { bytes, finding } = readBytes(file, options)
    if (bytes !== undefined) visit(file, bytes)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}
