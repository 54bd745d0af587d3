import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openPool, type WorkPool } from './work-pool.ts'

/** Threads that are started when there is enough to do for them. */
export type Workers = {
  /** Give threads to scan so many files with, if that pays. */
  readonly forScans: (count: number) => Promise<WorkPool | undefined>
  /** Give threads to render so many articles with, if that pays. */
  readonly forRenders: (count: number) => Promise<WorkPool | undefined>
  /** End all threads; others are started when they are asked for. */
  readonly close: () => Promise<void>
}

/** From how many on threads pay, measured where two of them take 0.3 s each to load what they need. */
type WorkerLimits = {
  /** So many files to scan lead to so much to render that threads are started at once, and load while files are scanned. */
  readonly minStart: number
  readonly minScans: number
  readonly minRenders: number
}

type WorkerOptions = {
  readonly count?: number
  readonly limits?: WorkerLimits
  /** Module of the threads. */
  readonly file?: string | undefined
}

const LIMITS: WorkerLimits = { minStart: 400, minScans: 2000, minRenders: 200 }

/* More have nothing to do while one thread takes in what they found. */
const MAX_WORKERS = 8

/**
 * Prepare to start `count` threads, one a processor if it is not said; on a machine with one, there are none.
 * Nor are there any where the program runs from its sources, which threads of Node can't read, unless `file` says how.
 */
export function createWorkers({
  count = Math.min(availableParallelism(), MAX_WORKERS),
  limits: { minStart, minScans, minRenders } = LIMITS,
  file = findWorker(),
}: WorkerOptions = {}): Workers {
  let pool: Promise<WorkPool> | undefined
  const start = async (): Promise<WorkPool | undefined> => {
    if (file === undefined || count < 2) return undefined
    pool ??= openPool(file, count)
    return pool
  }
  return {
    forScans: async (files) => {
      if (files < Math.min(minStart, minScans)) return undefined
      const started = start()
      return files < minScans ? undefined : started
    },
    forRenders: async (articles) => (articles < minRenders ? undefined : start()),
    close: async () => {
      const started = await pool
      pool = undefined
      await started?.close()
    },
  }
}

function findWorker(): string | undefined {
  const isCompiled = import.meta.url.endsWith('.js')
  return isCompiled ? fileURLToPath(new URL('./worker.js', import.meta.url)) : undefined
}
