/** A progress bar on standard error. */
export type Progress = {
  readonly update: (done: number, total: number) => void
  /** Wipe it off, so that messages stand on clean lines. */
  readonly end: () => void
}

const PATIENCE_MS = 1000
const REFRESH_MS = 100
const WIDTH = 30

/** Show how far a build has come, on a terminal only and only when it takes longer than a second. */
export function showProgress(isWanted: boolean): Progress {
  const terminal = process.stderr
  if (!isWanted || !terminal.isTTY) return { update: () => {}, end: () => {} }
  const startedMs = performance.now()
  let drawnMs = 0
  return {
    update: (done, total) => {
      const nowMs = performance.now()
      if (nowMs - startedMs < PATIENCE_MS || nowMs - drawnMs < REFRESH_MS) return
      drawnMs = nowMs
      const filled = Math.round((done / total) * WIDTH)
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      terminal.write(`\r${bar} ${done} of ${total} articles`)
    },
    end: () => {
      if (drawnMs > 0) terminal.write('\r\x1b[K')
    },
  }
}
