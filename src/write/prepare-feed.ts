import type { Paging } from '../model/archive.ts'
import type { Feed, FeedAddresses, Tombstone } from '../model/item.ts'
import { carryAddress, carryUrl } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'
import { carryDate } from './carry-date.ts'
import { carryLanguage } from './carry-language.ts'
import { prepareAuthors } from './prepare-authors.ts'
import { prepareItem } from './prepare-item.ts'
import { preparePodcast } from './prepare-podcast.ts'

/* Three formats and the check ask for the same. */
const preparedByFeed = new WeakMap<Feed, Feed>()

/**
 * Make a feed such that all three formats can say the same of it, whatever its strings hold: no
 * forbidden character, no blank name, tag or body, one form of addresses, whole seconds. A feed that
 * is as its type promises keeps its meaning; doing it twice is the same as doing it once.
 */
export function prepareFeed(feed: Feed): Feed {
  const known = preparedByFeed.get(feed)
  if (known !== undefined) return known
  const prepared = prepare(feed)
  preparedByFeed.set(feed, prepared)
  preparedByFeed.set(prepared, prepared)
  return prepared
}

function prepare(feed: Feed): Feed {
  const title = carryLine(feed.title)
  const [author = { name: title, email: undefined, url: undefined }] = prepareAuthors([feed.author])
  return {
    name: feed.name,
    id: carryAddress(feed.id),
    title,
    description: carryLine(feed.description) || title,
    url: carryAddress(feed.url),
    folder: feed.folder,
    addresses: prepareAddresses(feed.addresses),
    formats: feed.formats,
    language: carryLanguage(feed.language),
    author,
    copyright: carryLine(feed.copyright ?? '') || undefined,
    updatedMs: carryDate(feed.updatedMs),
    stylesheet: feed.stylesheet,
    tagScheme: carryUrl(feed.tagScheme),
    hub: carryUrl(feed.hub),
    ttlMinutes: feed.ttlMinutes,
    isExpired: feed.isExpired,
    paging: feed.paging && preparePaging(feed.paging),
    podcast: feed.podcast && preparePodcast(feed.podcast),
    items: feed.items.map((item) => prepareItem(item, author)),
    tombstones: feed.tombstones.map(prepareTombstone),
  }
}

function preparePaging(paging: Paging<FeedAddresses>): Paging<FeedAddresses> {
  return {
    kind: paging.kind,
    current: prepareAddresses(paging.current),
    prev: paging.prev && prepareAddresses(paging.prev),
    next: paging.next && prepareAddresses(paging.next),
  }
}

function prepareAddresses({ rss, atom, json }: FeedAddresses): FeedAddresses {
  return { rss: carryAddress(rss), atom: carryAddress(atom), json: carryAddress(json) }
}

function prepareTombstone({ id, url, publishedMs, goneMs }: Tombstone): Tombstone {
  return {
    id: carryText(id).trim(),
    url: carryAddress(url),
    publishedMs: carryDate(publishedMs),
    goneMs: carryDate(goneMs),
  }
}
