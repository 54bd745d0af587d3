import type { RenderJob } from './make-render-job.ts'
import { RunError } from './model/run-error.ts'
import type { SourceFile } from './read/find-files.ts'
import type { RenderedArticle } from './render/render.ts'
import type { ScanConfig } from './scan.ts'
import type { EncodedScans } from './state/encode-scans.ts'
import type { renderInWorker } from './worker.ts'

/** Worker threads that scan and render. */
export type WorkPool = {
  readonly scan: (files: readonly SourceFile[], config: ScanConfig) => Promise<EncodedScans>
  readonly render: (jobs: readonly RenderJob[]) => Promise<readonly RenderedArticle[]>
  readonly close: () => Promise<void>
}

/* What threads make is sent away at once: with the 48 MB that an engine takes otherwise they are no faster. */
const MAX_YOUNG_MB = 12

/** Start worker threads; they are of use when they have loaded what they need, some tenths of a second later. */
export async function openPool(filename: string, count: number): Promise<WorkPool> {
  const { default: Pool } = await import('tinypool')
  const pool = new Pool({
    filename,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_MB },
  })
  return {
    scan: (files, config) => pool.run({ files, config }, { name: 'scanInWorker' }),
    render: async (jobs) => {
      const result: Awaited<ReturnType<typeof renderInWorker>> = await pool.run(jobs, {
        name: 'renderInWorker',
      })
      if ('failure' in result) throw new RunError('output', result.failure)
      return result.rendered
    },
    close: () => pool.destroy(),
  }
}
