import { open } from 'node:fs/promises'
import { RunError } from '../model/run-error.ts'

/** What is longer is no feed that anybody could read. */
const MOST_BYTES = 100_000_000

/** Read the bytes of a document. Throws a `RunError` where the disk does not give them. */
export async function readDocument(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const bytes = new Uint8Array(Math.min(size, MOST_BYTES))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RunError(
      'usage',
      `Unexpected path \`${path}\`, expected a file that can be read: ${reason}`,
      error,
    )
  }
}
