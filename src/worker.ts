import { RunError } from './model/run-error.ts'
import type { SourceFile } from './read/find-files.ts'
import type { RenderedArticle } from './render/render.ts'
import { type RenderJob, renderJob } from './render-job.ts'
import type { ScanConfig } from './scan.ts'
import { type EncodedScans, scanBatch } from './scan-batch.ts'

/* What runs in worker threads. Values are copied on their way. */

/** Scan some files. */
export function scanInWorker({
  files,
  config,
}: {
  readonly files: readonly SourceFile[]
  readonly config: ScanConfig
}): EncodedScans {
  return scanBatch(files, config)
}

/** Render some articles, up to the first that can't be; an error of the run would lose its kind on its way. */
export function renderInWorker(
  jobs: readonly RenderJob[],
): { readonly rendered: readonly RenderedArticle[] } | { readonly failure: string } {
  try {
    return { rendered: jobs.map(renderJob) }
  } catch (error) {
    if (error instanceof RunError) return { failure: error.message }
    throw error
  }
}
