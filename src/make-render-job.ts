import type { Article } from './model/article.ts'
import type { Story } from './model/story.ts'

/** All that rendering an article depends on, small enough to be sent. */
export type RenderJob = {
  readonly article: Pick<
    Article,
    'path' | 'absolutePath' | 'hash' | 'format' | 'bodyStart' | 'headline' | 'removals'
  > & { readonly facts: Pick<Article['facts'], 'language'> }
  /** Absolute address of the article. */
  readonly url: string
  /** Absolute address of the site. */
  readonly siteUrl: string
  readonly maxFileBytes: number
}

/** Make the job of a story. */
export function makeRenderJob(
  { article, url }: Story,
  config: { readonly url: string; readonly maxFileBytes: number },
): RenderJob {
  const { path, absolutePath, hash, format, bodyStart, headline, removals, facts } = article
  return {
    article: {
      ...{ path, absolutePath, hash, format, bodyStart, headline, removals },
      facts: { language: facts.language },
    },
    url,
    siteUrl: config.url,
    maxFileBytes: config.maxFileBytes,
  }
}
