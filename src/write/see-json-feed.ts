import { z } from 'zod'
import { seeDate, writeRfc3339 } from './see-date.ts'
import type { SeenFeed, SeenItem } from './seen-feed.ts'

const text = z.string().optional()
const authors = z.array(z.object({ name: text })).default([])

const itemSchema = z.object({
  id: text,
  url: text,
  title: text,
  summary: text,
  content_html: text,
  image: text,
  date_published: text,
  date_modified: text,
  authors,
  tags: z.array(z.string()).default([]),
  language: text,
})

const feedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: text,
  feed_url: text,
  description: text,
  authors,
  language: text,
  items: z.array(itemSchema),
})

/** Read a JSON Feed 1.1 document back as readers do. Throws when it is malformed or no JSON Feed. */
export function seeJsonFeed(json: string): SeenFeed {
  const { data: feed, error } = feedSchema.safeParse(JSON.parse(json))
  if (feed === undefined) {
    const issue = error.issues[0]
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  return {
    root: undefined,
    title: feed.title,
    description: feed.description,
    home: feed.home_page_url,
    self: feed.feed_url === undefined ? undefined : seeFile(feed.feed_url),
    language: feed.language,
    updated: undefined,
    items: feed.items.map(seeItem),
  }
}

function seeItem(item: z.infer<typeof itemSchema>): SeenItem {
  return {
    id: item.id,
    isPermalink: undefined,
    url: item.url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    published: seeDate(item.date_published, writeRfc3339),
    updated: seeDate(item.date_modified, writeRfc3339),
    authors: item.authors.map((author) => author.name ?? ''),
    tags: item.tags,
    language: item.language,
    media: item.image === undefined ? [] : [seeFile(item.image)],
  }
}

function seeFile(url: string): SeenItem['media'][number] {
  return { url, type: undefined, length: undefined }
}
