import { access, chmod, constants, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What of a file stays beside its mode. */
export type ReplaceOptions = {
  /** Whether it keeps the time of its last change. */
  readonly keepsTime: boolean
}

/**
 * Replace the bytes of a file so that at any moment it is whole, the old or the new one: written beside it under a hidden
 * name, then renamed. Its mode stays, and one that may not be written is not replaced. Rejects as the disk does, with nothing changed.
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  { keepsTime }: ReplaceOptions,
): Promise<void> {
  // Renaming asks for rights on the folder alone.
  await access(file, constants.W_OK)
  const { mode, atime, mtime } = await stat(file)
  const staging = path.join(path.dirname(file), `.${path.basename(file)}.feedwright-${process.pid}`)
  try {
    await writeFile(staging, bytes, { flag: 'wx' })
    await chmod(staging, mode)
    if (keepsTime) await utimes(staging, atime, mtime)
    await rename(staging, file)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
}
