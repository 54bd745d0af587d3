import type { Article } from '../model/article.ts'
import type { Facts } from '../model/facts.ts'
import type { Source } from '../model/source.ts'
import type { Story } from '../model/story.ts'
import { listLeft } from '../text/list-left.ts'
import { type RenderedArticle, renderArticle } from './render.ts'

/** What rendering asks of a story. */
type RenderedStory = Pick<Story, 'url'> & {
  readonly article: Pick<Article, 'headline' | 'removals'> & {
    readonly facts: Pick<Facts, 'language'>
  }
}

/** Render the text of a story: its body as HTML and a summary. `site.url` is absolute and ends in `/`. */
export function renderStory(
  story: RenderedStory,
  source: Source,
  site: { readonly url: string },
): RenderedArticle {
  const { headline, removals, facts } = story.article
  return renderArticle(source, listLeft(headline, removals), {
    siteUrl: site.url,
    itemUrl: story.url,
    language: facts.language,
  })
}
