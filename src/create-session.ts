import type { Config } from './config/config.ts'
import { keepIndex } from './dedupe/keep-index.ts'
import type { Session } from './edition.ts'
import type { BuildCache } from './open-cache.ts'
import type { FolderChange } from './read/collect-changes.ts'
import { trackFiles } from './read/track-files.ts'
import { keepState } from './state/keep-state.ts'
import { createScanMemory } from './state/scan-memory.ts'

/** A session that hears of changes. */
export type LiveSession = Session & {
  /** Say which files may have changed since the last build. */
  readonly touch: (change: FolderChange) => void
}

/** Create the memory of a process that builds again and again with one configuration. */
export function createSession(config: Config, cache: BuildCache | undefined): LiveSession {
  const tracker = trackFiles(config.input, config)
  const scans = createScanMemory(cache?.scans)
  return {
    find: tracker.find,
    copies: keepIndex(cache?.copies),
    scans,
    commits: {},
    urls: new WeakMap(),
    candidates: new WeakMap(),
    states: keepState(),
    touch: (change) => {
      scans.forget(change ?? [])
      tracker.touch(change)
    },
  }
}
