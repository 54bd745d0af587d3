import type { Config } from './config/config.ts'
import { listVia } from './list-via.ts'
import type { Finding } from './model/finding.ts'
import type { Item } from './model/item.ts'
import type { Selection } from './model/selection.ts'
import type { Story } from './model/story.ts'
import { readAgain } from './read/read-again.ts'
import { readMediaFiles } from './read/read-media-files.ts'
import type { RenderedArticle } from './render/render.ts'
import { makeItem, renderStory } from './render/render-item.ts'
import { hashBytes } from './text/hash-bytes.ts'

/** Remembers rendered articles from build to build. */
export type RenderCache = {
  readonly get: (key: string) => RenderedArticle | undefined
  readonly set: (key: string, rendered: RenderedArticle) => void
}

/**
 * Render the stories that a feed carries into items, by id, each once.
 * Its text is read again, unless the cache knows what became of it.
 */
export async function renderStories(
  selections: readonly Selection[],
  config: Config,
  cache: RenderCache | undefined,
): Promise<{
  readonly itemById: ReadonlyMap<string, Item>
  readonly findings: readonly Finding[]
}> {
  const itemById = new Map<string, Item>()
  const findings: Finding[] = []
  for (const story of new Set(selections.flatMap(({ stories }) => stories))) {
    const key = makeCacheKey(story, config)
    const rendered =
      cache?.get(key) ?? renderStory(story, readAgain(story.article, config).source, config)
    cache?.set(key, rendered)
    const files = readMediaFiles(story.article, config)
    const made = makeItem(story, rendered, files.fileByUrl, config)
    itemById.set(story.id, { ...made.item, via: listVia(story, config) })
    findings.push(...rendered.findings, ...files.findings, ...made.findings)
  }
  return { itemById, findings }
}

/* All that the rendered text depends on. */
function makeCacheKey({ article, url }: Story, config: Config): string {
  const { path, hash, headline, removals, facts } = article
  const ranges = [headline, ...removals].map((range) => [range?.start, range?.end])
  return hashBytes(JSON.stringify([path, hash, ranges, facts.language, url, config.url]))
}
