import { readdir, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'

/* Their names, and those under which they are written before they are renamed. */
const CACHE_FILE =
  /^(?:rendered\.(?:bin|json)|copies\.json|kin\.json|marks\.json|written\.json|scans\.(?:index|json)|scans-[\da-f]{32}\.bin)(?:\.\d+)?$/u

/** Remove the files of the cache in a folder, and the folder if nothing else is in it. Returns how many files went. */
export async function clearCache(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => CACHE_FILE.test(name))
  for (const name of files) await rm(path.join(folder, name), { force: true })
  if (files.length === names.length) await rmdir(folder).catch(() => {})
  return files.length
}
