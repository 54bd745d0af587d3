import { build } from './build.ts'
import type { Config } from './config/config.ts'
import { keepIndex } from './dedupe/keep-index.ts'
import type { BuildOptions, BuildResult } from './edition.ts'
import type { FolderChange } from './read/collect-changes.ts'
import { trackFiles } from './read/track-files.ts'
import { watchFolder } from './read/watch-folder.ts'
import { createScanMemory } from './state/scan-memory.ts'

/** Hears what comes of each build. */
export type WatchListener = {
  readonly onBuilt: (result: BuildResult, tookMs: number) => void
  /** The build could not be done; the old feeds stay, and watching goes on. */
  readonly onFailed: (error: unknown) => void
}

export type Watch = {
  /** Ends when the build that is under way has. */
  readonly close: () => Promise<void>
}

/**
 * Build now, and again whenever an article changes, doing over only what the change touches.
 * `makeOptions` is asked before each build. Throws a `RunError` where the folder can't be watched.
 */
export function watch(
  config: Config,
  makeOptions: () => BuildOptions,
  { onBuilt, onFailed }: WatchListener,
): Watch {
  const { cache } = makeOptions()
  const tracker = trackFiles(config.input, config)
  const scans = createScanMemory(cache?.scans)
  const session = { find: tracker.find, copies: keepIndex(cache?.copies), scans }
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    const startedMs = performance.now()
    try {
      const result = await build(config, { ...makeOptions(), session })
      onBuilt(result, performance.now() - startedMs)
    } catch (error) {
      onFailed(error)
    }
  }

  const watcher = watchFolder(config.input, (change: FolderChange) => {
    running = running.then(() => {
      scans.forget(change ?? [])
      tracker.touch(change)
      return run()
    })
  })
  running = run()
  return {
    close: async () => {
      watcher.close()
      await running
    },
  }
}
