import type { Author } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Item } from '../model/item.ts'
import type { Source } from '../model/source.ts'
import type { Story } from '../model/story.ts'
import { listLeft } from '../text/list-left.ts'
import { makeMedia } from './make-media.ts'
import { type RenderedArticle, renderArticle } from './render.ts'

/** What an item takes from its site. */
export type ItemDefaults = {
  /** Absolute address, ending in `/`. */
  readonly url: string
  readonly author: Author
}

/** Render the text of a story: its body as HTML and a summary. */
export function renderStory(story: Story, source: Source, site: ItemDefaults): RenderedArticle {
  const { headline, removals, facts } = story.article
  return renderArticle(source, listLeft(headline, removals), {
    siteUrl: site.url,
    itemUrl: story.url,
    language: facts.language,
  })
}

/** Make the item that feeds carry of a story out of its facts and its rendered text. */
export function makeItem(
  story: Story,
  rendered: RenderedArticle,
  site: ItemDefaults,
): { readonly item: Item; readonly findings: readonly Finding[] } {
  const { facts, path } = story.article
  const media = facts.image === undefined ? undefined : makeMedia(facts.image, story.url)
  const item: Item = {
    id: story.id,
    url: story.url,
    title: facts.title,
    summary: facts.summary ?? rendered.summary,
    html: rendered.html,
    publishedMs: story.publishedMs,
    updatedMs: story.updatedMs,
    authors: facts.authors.length > 0 ? facts.authors.map(hideEmail) : [site.author],
    tags: facts.tags,
    language: facts.language,
    image: media,
    via: [],
  }
  if (facts.image === undefined || media !== undefined) return { item, findings: [] }
  const message = `Unexpected image address \`${facts.image.url}\`, expected one that ends in the name of an image type, as .jpg: no feed names it`
  return {
    item,
    findings: [
      {
        path,
        line: 1,
        column: 1,
        severity: 'warning',
        stage: 'render',
        ruleId: 'image-type',
        message,
      },
    ],
  }
}

/* An address in front matter is meant for the newsroom; in a feed it would be collected by the next robot. */
function hideEmail(author: Author): Author {
  return { ...author, email: undefined }
}
