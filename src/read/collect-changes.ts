/** Paths below the watched folder of articles that may have changed; `undefined` where it may be any. */
export type FolderChange = readonly string[] | undefined

/** Collects changes that come in bursts. */
export type Collector = {
  readonly add: (change: FolderChange) => void
  /** Forget what has come and was not handed on. */
  readonly clear: () => void
}

/*
 * Long enough for an editor that empties a file before it fills it, or that puts another in its place;
 * and how long a burst of changes may put a build off.
 */
const QUIET_MS = 25
const MAX_WAIT_MS = 500

/** Hand changes on as one, once none has come for a while, and at the latest half a second after the first. */
export function collectChanges(handOn: (change: FolderChange) => void): Collector {
  let changes: FolderChange[] = []
  let firstMs = 0
  let timer: NodeJS.Timeout | undefined

  function finish(): void {
    const isAny = changes.includes(undefined)
    const paths = new Set(changes.flatMap((change) => change ?? []))
    changes = []
    handOn(isAny ? undefined : [...paths])
  }

  return {
    add: (change) => {
      const nowMs = performance.now()
      if (changes.length === 0) firstMs = nowMs
      changes.push(change)
      clearTimeout(timer)
      timer = setTimeout(finish, Math.max(0, Math.min(QUIET_MS, firstMs + MAX_WAIT_MS - nowMs)))
    },
    clear: () => {
      clearTimeout(timer)
      changes = []
    },
  }
}
