import type { RenderJob } from './make-render-job.ts'
import { readAgain } from './read/read-again.ts'
import type { RenderedArticle } from './render/render.ts'
import { renderStory } from './render/render-story.ts'

/** Read the text of an article again and render it. Throws a `RunError` when it has changed since. */
export function renderJob({ article, url, siteUrl, maxFileBytes }: RenderJob): RenderedArticle {
  const { source } = readAgain(article, { maxFileBytes })
  return renderStory({ article, url }, source, { url: siteUrl })
}
