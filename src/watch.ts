import { build } from './build.ts'
import type { Config } from './config/config.ts'
import { createSession } from './create-session.ts'
import type { BuildOptions, BuildResult } from './edition.ts'
import type { Measure } from './model/measure.ts'
import type { FolderChange } from './read/collect-changes.ts'
import { watchFolder } from './read/watch-folder.ts'
import { rehearse } from './rehearse.ts'

/** What all builds are told. */
export type WatchOptions = Omit<BuildOptions, 'nowMs' | 'session' | 'measure'> & {
  /** Tells the time to build for, milliseconds since 1970 UTC. */
  readonly clock: () => number
  /** Asked before each build for what measures it. */
  readonly makeMeasure?: (() => Measure) | undefined
}

/** Hears what comes of each build; the next one waits for it. */
export type WatchListener = {
  readonly onBuilt: (result: BuildResult, tookMs: number) => void | Promise<void>
  /** The build could not be done; the old feeds stay, and watching goes on. */
  readonly onFailed: (error: unknown) => void
}

export type Watch = {
  /** Ends when the build that is under way has. */
  readonly close: () => Promise<void>
}

/* A machine that slept has not waited: the clock is looked at this often. */
const LOOK_MS = 60_000

/**
 * Build now, and again whenever an article changes or falls due, doing over only what the change touches.
 * Throws a `RunError` where the folder can't be watched.
 */
export function watch(
  config: Config,
  { clock, makeMeasure, ...options }: WatchOptions,
  { onBuilt, onFailed }: WatchListener,
): Watch {
  const session = createSession(config, options.cache)
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let rehearsal: Promise<void> | undefined
  let isClosed = false

  async function run(): Promise<void> {
    clearTimeout(timer)
    const startedMs = performance.now()
    try {
      const measure = makeMeasure?.()
      const result = await build(config, { ...options, nowMs: clock(), measure, session })
      await onBuilt(result, performance.now() - startedMs)
      // What can't be rehearsed, as an article that changed meanwhile, the next build tells.
      rehearsal ??= rehearse(result, config).catch(() => {})
      awaitDue(result.due[0]?.dueMs)
    } catch (error) {
      onFailed(error)
    }
  }

  function awaitDue(dueMs: number | undefined): void {
    if (dueMs === undefined || isClosed) return
    const look = (): void => {
      if (clock() < dueMs) awaitDue(dueMs)
      else running = running.then(run)
    }
    timer = setTimeout(look, Math.min(Math.max(dueMs - clock(), 0), LOOK_MS))
  }

  const watcher = watchFolder(config.input, (change: FolderChange) => {
    running = running.then(() => {
      session.touch(change)
      return run()
    })
  })
  running = run()
  return {
    close: async () => {
      isClosed = true
      watcher.close()
      clearTimeout(timer)
      await running
      await rehearsal
    },
  }
}
