import type { RenderJob } from './make-render-job.ts'
import { RunError } from './model/run-error.ts'
import type { SourceFile } from './read/find-files.ts'
import type { RenderedArticle } from './render/render.ts'
import type { ScanConfig } from './scan.ts'
import type { EncodedScans } from './state/encode-scans.ts'

/* What runs in worker threads, each part loaded when it is asked for. Values are copied on their way. */

/** Scan some files. */
export async function scanInWorker({
  files,
  config,
}: {
  readonly files: readonly SourceFile[]
  readonly config: ScanConfig
}): Promise<EncodedScans> {
  const { scanBatch } = await import('./scan-batch.ts')
  return scanBatch(files, config)
}

/** Render some articles, up to the first that can't be; an error of the run would lose its kind on its way. */
export async function renderInWorker(
  jobs: readonly RenderJob[],
): Promise<{ readonly rendered: readonly RenderedArticle[] } | { readonly failure: string }> {
  const { renderJobs } = await import('./render-jobs.ts')
  try {
    return { rendered: await renderJobs(jobs) }
  } catch (error) {
    if (error instanceof RunError) return { failure: error.message }
    throw error
  }
}
