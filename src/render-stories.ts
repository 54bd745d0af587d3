import type { Config } from './config/config.ts'
import { makeRenderJob, type RenderJob } from './make-render-job.ts'
import { makeStoryItem } from './make-story-item.ts'
import type { Finding } from './model/finding.ts'
import type { HeldHtml, Item } from './model/item.ts'
import type { Selection } from './model/selection.ts'
import type { Story } from './model/story.ts'
import { readMediaFiles } from './read/read-media-files.ts'
import type { RenderedArticle } from './render/render.ts'
import { hashBytes } from './text/hash-bytes.ts'
import { holdHtml } from './text/hold-html.ts'
import type { WorkPool } from './work-pool.ts'
import type { Workers } from './workers.ts'

/** Sent at once: enough to be worth it, few enough that threads end together. */
const JOBS_AT_ONCE = 8

/** What is known of a rendered article beside its HTML. */
export type HeldFacts = Omit<RenderedArticle, 'html'>

/** A rendered article whose HTML may lie on a disk. */
type HeldRendering = HeldFacts & { readonly html: HeldHtml }

/** Remembers rendered articles from build to build. */
export type RenderCache = {
  readonly get: (key: string) => HeldRendering | undefined
  readonly set: (key: string, rendered: HeldRendering) => void
}

export type RenderOptions = {
  readonly cache?: RenderCache | undefined
  readonly workers?: Workers | undefined
}

/**
 * Render the stories that a feed carries into items, by id, each once.
 * Its text is read again, unless the cache knows what became of it.
 */
export async function renderStories(
  selections: readonly Selection[],
  config: Config,
  options: RenderOptions,
): Promise<{
  readonly itemById: ReadonlyMap<string, Item>
  readonly findings: readonly Finding[]
}> {
  const itemById = new Map<string, Item>()
  const findings: Finding[] = []
  const stories = [...new Set(selections.flatMap((selection) => selection.stories))]
  for (const [story, rendered] of await renderTexts(stories, config, options)) {
    const files = await readMediaFiles(story.article, config)
    const made = makeStoryItem(story, { rendered, files, config })
    itemById.set(story.id, made.item)
    findings.push(...rendered.findings, ...files.findings, ...made.findings)
  }
  return { itemById, findings }
}

async function renderTexts(
  stories: readonly Story[],
  config: Config,
  { cache, workers }: RenderOptions,
): Promise<ReadonlyMap<Story, HeldRendering>> {
  const renderedByStory = new Map<Story, HeldRendering>()
  const unknown: Story[] = []
  for (const story of stories) {
    const rendered = cache?.get(makeCacheKey(story, config))
    if (rendered === undefined) unknown.push(story)
    else renderedByStory.set(story, rendered)
  }
  const jobs = unknown.map((story) => makeRenderJob(story, config))
  const pool = await workers?.forRenders(jobs.length)
  const all = await (pool === undefined ? renderHere(jobs) : renderInPool(jobs, pool))
  for (const [at, story] of unknown.entries()) {
    const made = all[at]
    if (made === undefined) continue
    const rendered = { ...made, html: holdHtml(made.html) }
    renderedByStory.set(story, rendered)
    cache?.set(makeCacheKey(story, config), rendered)
  }
  return renderedByStory
}

async function renderHere(jobs: readonly RenderJob[]): Promise<readonly RenderedArticle[]> {
  if (jobs.length === 0) return []
  const { renderJobs } = await import('./render-jobs.ts')
  return renderJobs(jobs)
}

async function renderInPool(
  jobs: readonly RenderJob[],
  pool: WorkPool,
): Promise<readonly RenderedArticle[]> {
  const parts: Promise<readonly RenderedArticle[]>[] = []
  for (let from = 0; from < jobs.length; from += JOBS_AT_ONCE) {
    parts.push(pool.render(jobs.slice(from, from + JOBS_AT_ONCE)))
  }
  return (await Promise.all(parts).finally(pool.close)).flat()
}

/* All that the rendered text depends on. */
function makeCacheKey({ article, url }: Story, config: Config): string {
  const { path, hash, headline, removals, facts } = article
  const ranges = [headline, ...removals].map((range) => [range?.start, range?.end])
  return hashBytes(JSON.stringify([path, hash, ranges, facts.language, url, config.url]))
}
