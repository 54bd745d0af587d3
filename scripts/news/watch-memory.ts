import { Worker } from 'node:worker_threads'

/** Watches how much memory the process holds, from beside: the work that is watched may be one long loop. */
export type MemoryWatch = {
  /** Forget the peak; returns what is held now, in bytes. */
  readonly restart: () => number
  /** The most that was held since, in bytes. */
  readonly readPeak: () => number
  readonly stop: () => Promise<number>
}

const INTERVAL_MS = 5
const UNIT = 2 ** 20
const WATCHER = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => {
    const held = Math.ceil(process.memoryUsage.rss() / ${UNIT})
    if (held > Atomics.load(workerData, 0)) Atomics.store(workerData, 0, held)
  }, ${INTERVAL_MS})
`

/** Start watching. */
export function watchMemory(): MemoryWatch {
  const peak = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(WATCHER, { eval: true, workerData: peak })
  return {
    restart: () => {
      globalThis.gc?.()
      const heldBytes = process.memoryUsage.rss()
      Atomics.store(peak, 0, Math.ceil(heldBytes / UNIT))
      return heldBytes
    },
    readPeak: () => Atomics.load(peak, 0) * UNIT,
    stop: () => worker.terminate(),
  }
}
