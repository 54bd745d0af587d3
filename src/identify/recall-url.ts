import type { Article } from '../model/article.ts'
import { makeUrl, type UrlPattern } from './make-url.ts'

/** Remembers addresses from build to build of one process and configuration. */
export type UrlMemory = WeakMap<Article, { readonly url: string; readonly publishedMs: number }>

/** Make the address of an article that was published at a date, unless the memory has it. */
export function recallUrl(
  article: Article,
  publishedMs: number,
  site: UrlPattern & { readonly urls?: UrlMemory | undefined },
): string {
  const known = site.urls?.get(article)
  if (known?.publishedMs === publishedMs) return known.url
  const url = makeUrl(article.facts, publishedMs, site)
  site.urls?.set(article, { url, publishedMs })
  return url
}
