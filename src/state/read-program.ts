import { stat } from 'node:fs/promises'
import { readVersion } from './read-version.ts'

/**
 * Read what tells this program from every other that may have filled a cache: its version,
 * and when it was compiled, since what is compiled anew may do its work otherwise under the same version.
 */
export async function readProgram(): Promise<string> {
  const [version, { mtimeMs }] = await Promise.all([readVersion(), stat(new URL(import.meta.url))])
  return `${version}-${Math.round(mtimeMs).toString(36)}`
}
