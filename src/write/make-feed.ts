import type { Paging } from '../model/archive.ts'
import { isSubscription } from '../model/is-subscription.ts'
import type { Feed, FeedAddresses, Item, Tombstone } from '../model/item.ts'
import type { Selection, Site } from '../model/selection.ts'
import type { PublishedItem } from '../model/state.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { holdHtml } from '../text/hold-html.ts'
import { fitItems } from './fit-items.ts'

/*
 * RFC 4287 wants a date of a feed that never had an item, and a clock may not tell it:
 * the earliest one that validators believe, the same at every build.
 */
const NEVER_MS = Date.UTC(1990, 0, 1)

/** A site, and whether browsers get CSS to show its feeds with. */
type StyledSite = Site & { readonly stylesheet: boolean }

/** What feeds are filled with. */
export type FeedContents = {
  /** What was rendered of stories, by id. */
  readonly itemById: ReadonlyMap<string, Item>
  /** Stories whose tombstones are to be seen. */
  readonly gone: readonly PublishedItem[]
}

/** Make a feed of a selection and the items that were rendered of its stories, with tombstones of those that it carried. */
export function makeFeed(
  selection: Selection,
  { itemById, gone }: FeedContents,
  site: StyledSite,
): Feed {
  const { name, title, description, url, folder, language, settings } = selection
  const carried = selection.stories.flatMap(({ id }) => itemById.get(id) ?? [])
  const whole = settings.content === 'summary' ? carried.map(summariseItem) : carried
  const items = fitItems(whole, settings)
  const { paging } = selection
  const isCurrent = isSubscription(selection)
  const tombstones = isCurrent ? listTombstones(gone, selection) : []
  return {
    name,
    // The address that its Atom form had first is a name that no other feed has.
    id: makeAddresses(paging?.current ?? folder, site.idUrl).atom,
    title,
    description,
    url,
    folder,
    addresses: makeAddresses(folder, site.url),
    language,
    formats: settings.formats,
    author: site.author,
    copyright: site.copyright,
    updatedMs: findNewest([
      ...items.map(({ updatedMs }) => updatedMs),
      ...tombstones.map(({ goneMs }) => goneMs),
    ]),
    stylesheet: site.stylesheet ? findStylesheet(selection, site) : undefined,
    tagScheme: site.tagScheme,
    hub: isCurrent ? site.hub : undefined,
    ttlMinutes: site.ttlMinutes,
    isExpired: settings.isExpired,
    podcast: settings.podcast,
    paging: paging && makePaging(paging, site.url),
    items,
    tombstones,
  }
}

function makePaging(
  { kind, current, next, prev }: Paging<string>,
  siteUrl: string,
): Paging<FeedAddresses> {
  return {
    kind,
    current: makeAddresses(current, siteUrl),
    prev: prev === undefined ? undefined : makeAddresses(prev, siteUrl),
    next: next === undefined ? undefined : makeAddresses(next, siteUrl),
  }
}

function makeAddresses(folder: string, base: string): FeedAddresses {
  const address = (fileName: string) => new URL(encodePath(joinPath(folder, fileName)), base).href
  return { rss: address('rss.xml'), atom: address('atom.xml'), json: address('feed.json') }
}

function findNewest(changesMs: readonly number[]): number {
  return changesMs.reduce((newest, ms) => Math.max(newest, ms), NEVER_MS)
}

/* The summary is the body then, so that readers that show only one of them show it. */
function summariseItem(item: Item): Item {
  const text = escapeHtml(item.summary ?? item.title)
  return { ...item, html: holdHtml(`<p>${text}</p>`), summary: undefined }
}

/* Relative, so that a copy of the folder on another host, or on a disk, shows the same. */
function findStylesheet({ folder, language }: Selection, site: Site): string {
  const depth = folder === '' ? 0 : folder.split('/').length
  const [primary] = language.toLowerCase().split('-')
  const isMain = primary === site.language.toLowerCase().split('-')[0]
  return `${'../'.repeat(depth)}${isMain ? 'feed.css' : `feed-${primary}.css`}`
}

function joinPath(folder: string, fileName: string): string {
  return folder === '' ? fileName : `${folder}/${fileName}`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/* Where a state does not know which feeds carried a story, the one of the output folder itself tells. */
function listTombstones(
  gone: readonly PublishedItem[],
  { name, folder }: Pick<Selection, 'name' | 'folder'>,
): readonly Tombstone[] {
  return gone
    .filter(({ feeds }) => feeds.includes(name) || (feeds.length === 0 && folder === ''))
    .flatMap(({ id, url, publishedMs, goneMs }) =>
      goneMs === undefined ? [] : [{ id, url, publishedMs, goneMs }],
    )
    .sort((a, b) => b.goneMs - a.goneMs || (a.id < b.id ? -1 : 1))
}
