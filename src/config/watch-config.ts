import { watch } from 'node:fs'
import path from 'node:path'
import { FILE_NAMES } from './load-config.ts'

/** Long enough for an editor that puts one file in the place of another. */
const QUIET_MS = 50

/** Watch the configuration that `loadConfig` reads, the named file or any that it would find. Returns what ends it. */
export function watchConfig(
  folder: string,
  named: string | undefined,
  tell: () => void,
): () => void {
  const file = named === undefined ? undefined : path.resolve(folder, named)
  const names = file === undefined ? [...FILE_NAMES, 'package.json'] : [path.basename(file)]
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(file === undefined ? folder : path.dirname(file), (_, name) => {
    if (name !== null && !names.includes(name)) return
    clearTimeout(timer)
    timer = setTimeout(tell, QUIET_MS)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
