import { escapeHtml } from '../text/escape-html.ts'
import { nameItem } from './quote.ts'
import { readList, readMember } from './read-json.ts'
import type { JsonPath } from './rule.ts'
import { seeRfc3339 } from './see-date.ts'
import type { Seen, SeenFeed, SeenItem, SeenLink, SeenTombstone } from './seen-feed.ts'

/** See a JSON Feed as readers do; what is of another type than it should be is not seen. */
export function seeJsonFeed(json: unknown): SeenFeed {
  const see = (key: string) => seeMember(json, [], key)
  const self = see('feed_url')
  return {
    format: 'json',
    spot: [],
    element: undefined,
    id: undefined,
    title: see('title'),
    description: see('description'),
    home: see('home_page_url'),
    self: self && seeFile(self),
    language: see('language'),
    updated: undefined,
    authors: seeAuthors(json, []),
    links: [],
    items: readList(readMember(json, 'items')).map(seeItem),
    tombstones: seeTombstones(json),
  }
}

function seeItem(item: unknown, index: number): SeenItem {
  const path = ['items', index]
  const see = (key: string) => seeMember(item, path, key)
  const id = see('id')
  const text = see('content_text')
  const image = see('image')
  return {
    spot: path,
    name: nameItem(id?.text, index),
    element: undefined,
    id,
    isPermalink: undefined,
    url: see('url'),
    title: see('title'),
    summary: see('summary'),
    body: see('content_html') ?? (text && { ...text, text: escapeHtml(text.text) }),
    published: seeRfc3339(see('date_published')),
    updated: seeRfc3339(see('date_modified')),
    authors: seeAuthors(item, path),
    tags: readList(readMember(item, 'tags')).flatMap((tag, at) =>
      typeof tag === 'string' ? [{ text: tag, spot: [...path, 'tags', at] }] : [],
    ),
    language: see('language'),
    media: [...(image === undefined ? [] : [seeFile(image)]), ...seeAttachments(item, path)],
    links: [],
  }
}

/* An extension of ours; the format knows no removal. */
function seeTombstones(json: unknown): readonly SeenTombstone[] {
  return readList(readMember(readMember(json, '_feedwright'), 'deleted')).map((entry, index) => {
    const spot = ['_feedwright', 'deleted', index]
    return {
      spot,
      id: seeMember(entry, spot, 'id'),
      gone: seeRfc3339(seeMember(entry, spot, 'date_deleted')),
      url: undefined,
      published: undefined,
    }
  })
}

function seeMember(value: unknown, path: JsonPath, key: string): Seen | undefined {
  const member = readMember(value, key)
  return typeof member === 'string' ? { text: member, spot: [...path, key] } : undefined
}

/* JSON Feed 1.0 has one author. */
function seeAuthors(value: unknown, path: JsonPath): readonly Seen[] {
  const single = readMember(value, 'author')
  if (single !== undefined) return [seeAuthor(single, [...path, 'author'])]
  return readList(readMember(value, 'authors')).map((author, index) =>
    seeAuthor(author, [...path, 'authors', index]),
  )
}

function seeAuthor(author: unknown, path: JsonPath): Seen {
  return seeMember(author, path, 'name') ?? { text: '', spot: path }
}

function seeAttachments(item: unknown, path: JsonPath): readonly SeenLink[] {
  return readList(readMember(item, 'attachments')).map((attachment, index) => {
    const spot = [...path, 'attachments', index]
    const size = readMember(attachment, 'size_in_bytes')
    return {
      ...seeFile({ text: seeMember(attachment, spot, 'url')?.text ?? '', spot }),
      type: seeMember(attachment, spot, 'mime_type')?.text,
      length: size === undefined ? undefined : String(size),
      rel: 'enclosure',
    }
  })
}

function seeFile({ text, spot }: Seen): SeenLink {
  return {
    spot,
    url: text,
    type: undefined,
    length: undefined,
    rel: undefined,
    hreflang: undefined,
  }
}
