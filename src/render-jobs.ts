import type { RenderJob } from './make-render-job.ts'
import { readAgain } from './read/read-again.ts'
import { readBody } from './render/read-body.ts'
import type { RenderedArticle } from './render/render.ts'
import { renderPlain } from './render/render-plain.ts'
import { listLeft } from './text/list-left.ts'

/** Read the texts of articles again and render them. Throws a `RunError` when one has changed since. */
export async function renderJobs(jobs: readonly RenderJob[]): Promise<readonly RenderedArticle[]> {
  const rendered: RenderedArticle[] = []
  for (const job of jobs) rendered.push(await renderJob(job))
  return rendered
}

/* The parsers are loaded for the first text that needs them. */
async function renderJob(job: RenderJob): Promise<RenderedArticle> {
  const { headline, removals, facts } = job.article
  const { source } = readAgain(job.article, job)
  const text = readBody(source, listLeft(headline, removals))
  const options = { siteUrl: job.siteUrl, itemUrl: job.url, language: facts.language }
  const plain = renderPlain(source, text, options)
  if (plain !== undefined) return plain
  const { renderByParsers } = await import('./render/render.ts')
  return renderByParsers(source, text, options)
}
