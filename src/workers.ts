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
const LIMITS_OF_FEW: WorkerLimits = { minScans: 12_000, minRenders: 1000 }
/* Reasoned: of more processors some are left to compile. */
const LIMITS_OF_MANY: WorkerLimits = { minScans: 2000, minRenders: 1000 }

/* More have nothing to do while one thread takes in what they found. */
const MAX_WORKERS = 8

/**
 * Prepare to start `count` threads, one a processor if it is not said; on a machine with one, there are none.
 * Nor are there any where the program runs from its sources, which threads of Node can't read, unless `file` says how.
 */
export function createWorkers({
  count = Math.min(availableParallelism(), MAX_WORKERS),
  limits: { minScans, minRenders } = count > FEW_PROCESSORS ? LIMITS_OF_MANY : LIMITS_OF_FEW,
  file = findWorker(),
}: WorkerOptions = {}): Workers {
  const start = async (isEnough: boolean): Promise<WorkPool | undefined> =>
    isEnough && file !== undefined && count > 1 ? openPool(file, count) : undefined
  return {
    forScans: (files) => start(files >= minScans),
    forRenders: (articles) => start(articles >= minRenders),
  }
}

function findWorker(): string | undefined {
  const isCompiled = import.meta.url.endsWith('.js')
  return isCompiled ? fileURLToPath(new URL('./worker.js', import.meta.url)) : undefined
}
