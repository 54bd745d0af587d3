import { type Dirent, type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { RunError } from '../model/run-error.ts'
import { collectChanges, type FolderChange } from './collect-changes.ts'
import { isArticleName, isSkippedName } from './file-names.ts'

export type FolderWatch = { readonly close: () => void }

/**
 * Watch a folder and all below it for articles that are written, renamed, moved or removed, and tell of what belongs
 * together at once; rather of too many than of too few.
 *
 * One watch a folder: systems count them, and a newsroom has a thousand files a folder. Throws a `RunError` of kind
 * `usage` when the system refuses.
 */
export function watchFolder(root: string, tell: (change: FolderChange) => void): FolderWatch {
  const watcherByFolder = new Map<string, FSWatcher>()
  const changes = collectChanges((change) => {
    if (change === undefined) watchFolders()
    tell(change)
  })

  function hear(folder: string, kind: string, name: string | null): void {
    if (name !== null && isSkippedName(name)) return
    if (name !== null && isArticleName(name)) changes.add([joinPath(folder, name)])
    // What has no article's name and comes or goes may be a folder of them.
    else if (name === null || kind === 'rename') changes.add(undefined)
  }

  function watchFolders(): void {
    const folders = new Set(listFolders(root))
    for (const [folder, watcher] of watcherByFolder) {
      if (!folders.has(folder)) close(folder, watcher)
    }
    for (const folder of folders) {
      if (!watcherByFolder.has(folder)) open(folder)
    }
  }

  function open(folder: string): void {
    const watcher = watch(join(root, folder), (kind, name) => hear(folder, kind, name))
    // A folder that goes: the one above tells of it.
    watcher.on('error', () => close(folder, watcher))
    watcherByFolder.set(folder, watcher)
  }

  function close(folder: string, watcher: FSWatcher): void {
    watcher.close()
    if (watcherByFolder.get(folder) === watcher) watcherByFolder.delete(folder)
  }

  try {
    watchFolders()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RunError('usage', `The folder ${root} can't be watched: ${reason}`, cause)
  }
  return {
    close: () => {
      changes.clear()
      for (const [folder, watcher] of watcherByFolder) close(folder, watcher)
    },
  }
}

function listFolders(root: string): readonly string[] {
  const folders = ['']
  // Grows while it is read: folders of folders are listed behind them.
  for (const folder of folders) {
    for (const entry of readFolder(join(root, folder))) {
      if (entry.isDirectory() && !isSkippedName(entry.name)) {
        folders.push(joinPath(folder, entry.name))
      }
    }
  }
  return folders
}

/* One that went meanwhile holds nothing; one that may not be read is told of by whoever looks for articles. */
function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
