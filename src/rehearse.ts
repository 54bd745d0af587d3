import { setImmediate } from 'node:timers/promises'
import type { Config } from './config/config.ts'
import type { BuildResult } from './edition.ts'
import { makeRenderJob } from './make-render-job.ts'

/* Enough that engines compile what they run, few enough to be over before an editor saves. */
const STORIES = 12
const FEEDS = 2

/**
 * Do what the first save will ask for, with what the last build published and to no effect: what is loaded and compiled by
 * then, nobody waits for. In small steps, so that a save need not wait for it either.
 */
export async function rehearse({ selections, feeds }: BuildResult, config: Config): Promise<void> {
  const stories = selections[0]?.stories.slice(0, STORIES) ?? []
  const { scanBatch } = await import('./scan-batch.ts')
  for (const { article } of stories) {
    await setImmediate()
    scanBatch([{ ...article, mtimeMs: article.modifiedMs }], config)
  }
  const { renderJobs } = await import('./render-jobs.ts')
  for (const story of stories) {
    await setImmediate()
    await renderJobs([makeRenderJob(story, config)])
  }
  const { checkWritten } = await import('./check/check-written.ts')
  const { renderFeed } = await import('./write/render-feed.ts')
  for (const feed of feeds.slice(0, FEEDS)) {
    await setImmediate()
    await renderFeed(feed, checkWritten)
  }
}
