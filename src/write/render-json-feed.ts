import type { Author } from '../model/facts.ts'
import type { Feed, Item, Media, Tombstone } from '../model/item.ts'
import { formatInstant } from '../text/format-instant.ts'
import { buildCore } from './build-core.ts'
import { buildJsonExtension } from './build-json-extension.ts'
import { prepareFeed } from './prepare-feed.ts'

type Core = { readonly items: readonly CoreItem[] }
type CoreItem = Readonly<Record<'date_published' | 'date_modified', string>>

/** Write a feed as a JSON Feed 1.1 document, two spaces for each level, members in a fixed order. */
export function renderJsonFeed(feed: Feed): string {
  const ready = prepareFeed(feed)
  const core: Core = JSON.parse(buildCore(ready, (text) => text).json1())

  const lifted = {
    version: 'https://jsonfeed.org/version/1.1',
    title: ready.title,
    home_page_url: ready.url,
    feed_url: ready.addresses.json,
    ...(ready.paging?.prev && { next_url: ready.paging.prev.json }),
    description: ready.description,
    authors: [liftAuthor(ready.author)],
    ...(ready.language !== '' && { language: ready.language }),
    ...(ready.isExpired && { expired: true }),
    ...(ready.hub !== undefined && { hubs: [{ type: 'WebSub', url: ready.hub }] }),
    _feedwright:
      ready.tombstones.length > 0 ? { deleted: ready.tombstones.map(liftTombstone) } : undefined,
    items: core.items.flatMap((coreItem, index) => {
      const item = ready.items[index]
      return item === undefined ? [] : [liftItem(coreItem, item, ready.language)]
    }),
  }
  return `${JSON.stringify(lifted, null, 2)}\n`
}

/* The format knows no removal, and readers pass over what they don't know. */
function liftTombstone({ id, goneMs }: Tombstone): object {
  return { id, date_deleted: formatInstant(goneMs) }
}

/** What is `undefined` is left out by the serialiser. */
function liftItem(core: CoreItem, item: Item, feedLanguage: string): object {
  const { language, tags } = item
  return {
    id: item.id,
    url: item.url,
    external_url: item.originalUrl,
    title: item.title,
    summary: item.summary,
    content_html: item.html.read(),
    image: item.image?.url,
    banner_image: item.banner,
    date_published: core.date_published,
    date_modified: core.date_modified,
    authors: item.authors.map(liftAuthor),
    tags: tags.length > 0 ? tags : undefined,
    language: language !== '' && language !== feedLanguage ? language : undefined,
    attachments: item.attachments.length > 0 ? item.attachments.map(liftFile) : undefined,
    _feedwright: buildJsonExtension(item),
  }
}

function liftFile({ bytes, caption, seconds, type, url }: Media): object {
  return {
    url,
    mime_type: type,
    title: caption,
    size_in_bytes: bytes,
    duration_in_seconds: seconds,
  }
}

/* The specification lets an address stand in for a page. */
function liftAuthor({ email, name, url }: Author): object {
  return { name, url: url ?? (email === undefined ? undefined : `mailto:${email}`) }
}
