import type { Article } from '../model/article.ts'
import { type IdSite, makeId, type NewId } from './make-id.ts'
import { makeUrl, type UrlPattern } from './make-url.ts'

/** What a story that was never published is called. */
export type StoryName = { readonly url: string; readonly newId: NewId }

/** Remembers names from build to build of one process and configuration. */
export type NameMemory = WeakMap<Article, StoryName & { readonly publishedMs: number }>

/** Name a story by its article and date. */
export function nameStory(
  article: Article,
  publishedMs: number,
  site: UrlPattern & IdSite & { readonly names?: NameMemory | undefined },
): StoryName {
  const known = site.names?.get(article)
  if (known?.publishedMs === publishedMs) return known
  const url = makeUrl(article.facts, publishedMs, site)
  const name = { url, newId: makeId(article, publishedMs, site), publishedMs }
  site.names?.set(article, name)
  return name
}
