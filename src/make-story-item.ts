import type { Config } from './config/config.ts'
import { listVia } from './list-via.ts'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import type { Item } from './model/item.ts'
import type { Story } from './model/story.ts'
import type { MediaFiles } from './read/read-media-files.ts'
import { makeItem, type RenderedText } from './render/make-item.ts'

/** What an item is made of beside its story. */
export type ItemParts = {
  readonly rendered: RenderedText
  readonly files: MediaFiles
  readonly config: Config
}

type MadeItem = { readonly item: Item; readonly findings: readonly Finding[] }

/**
 * Make the item of a story, or give the one that was made of the same before: what a feed with the same items weighs and
 * was written as is known.
 */
export function makeStoryItem(story: Story, parts: ItemParts): MadeItem {
  const { article, id, url, publishedMs, updatedMs } = story
  const { rendered, files, config } = parts
  const via = listVia(story, config)
  const text = [rendered.html.hash, rendered.summary]
  const key = JSON.stringify([id, url, publishedMs, updatedMs, via, text, [...files.fileByUrl]])
  const last = lastByArticle.get(article)
  if (last?.key === key && last.config === config) return last.made
  const { item, findings } = makeItem(story, rendered, files.fileByUrl, config)
  const made = { item: { ...item, via }, findings }
  lastByArticle.set(article, { key, config, made })
  return made
}

type Last = { readonly key: string; readonly config: Config; readonly made: MadeItem }

const lastByArticle = new WeakMap<Article, Last>()
