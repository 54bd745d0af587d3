import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openPool, type WorkPool } from './work-pool.ts'

/** Threads that are started when there is enough to do for them; who asks for some closes them. */
export type Workers = {
  /** Give threads to scan so many files with, if that pays. */
  readonly forScans: (count: number) => Promise<WorkPool | undefined>
  /** Give threads to render so many articles with, if that pays. */
  readonly forRenders: (count: number) => Promise<WorkPool | undefined>
}

/** From how many on threads pay. */
type WorkerLimits = { readonly minScans: number; readonly minRenders: number }

type WorkerOptions = {
  readonly count?: number
  readonly limits?: WorkerLimits
  /** Module of the threads. */
  readonly file?: string | undefined
}

/* Measured on two processors: each thread compiles the same again, and the second one is busy with that by itself. */
const FEW_PROCESSORS = 2
const MIN_SCANS_OF_FEW = 12_000
/* Reasoned: of more processors some are left to compile. */
const MIN_SCANS_OF_MANY = 2000
const MIN_RENDERS = 1000

/* More have nothing to do while one thread takes in what they found. */
const MAX_WORKERS = 8

/**
 * Prepare to start `count` threads, one a processor if it is not said; on a machine with one, there are none.
 * Nor are there any where the program runs from its sources, which threads of Node can't read, unless `file` says how.
 */
export function createWorkers({
  count = Math.min(availableParallelism(), MAX_WORKERS),
  limits: { minScans, minRenders } = findLimits(count),
  file = findWorker(),
}: WorkerOptions = {}): Workers {
  const start = async (isEnough: boolean): Promise<WorkPool | undefined> =>
    isEnough && file !== undefined && count > 1 ? openPool(file, count) : undefined
  return {
    forScans: (files) => start(files >= minScans),
    forRenders: (articles) => start(articles >= minRenders),
  }
}

function findLimits(count: number): WorkerLimits {
  const minScans = count > FEW_PROCESSORS ? MIN_SCANS_OF_MANY : MIN_SCANS_OF_FEW
  return { minScans, minRenders: MIN_RENDERS }
}

function findWorker(): string | undefined {
  const isCompiled = import.meta.url.endsWith('.js')
  return isCompiled ? fileURLToPath(new URL('./worker.js', import.meta.url)) : undefined
}
