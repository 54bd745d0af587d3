import { Feed as CoreFeed } from 'feed'
import type { Feed } from '../model/item.ts'
import { parseWebUrl } from '../text/parse-url.ts'

// No version: an upgrade of Feedwright changes no bytes.
const GENERATOR = 'Feedwright'

/**
 * Fill a feed of the package `feed` with what it writes well: title, addresses, dates and summary.
 * `writePlain` puts plain text into the form that the wanted format's slots can hold. The feed must
 * be prepared; what the package has no slot for is left to the caller, and so are bodies, which would
 * be written and parsed once more to come out as they went in.
 */
export function buildCore(feed: Feed, writePlain: (text: string) => string): CoreFeed {
  const core = new CoreFeed({
    id: feed.id,
    title: writePlain(feed.title),
    description: writePlain(feed.description),
    link: toSlot(feed.url),
    feedLinks: { json: feed.addresses.json },
    updated: new Date(feed.updatedMs),
    generator: GENERATOR,
  })

  for (const item of feed.items) {
    core.addItem({
      id: toSlot(item.id),
      title: writePlain(item.title),
      link: toSlot(item.url),
      published: new Date(item.publishedMs),
      date: new Date(item.updatedMs),
      ...(item.summary !== undefined && { description: writePlain(item.summary) }),
    })
  }
  return core
}

/** The package throws on an address that is none: it gets a stand-in, and the check refuses the document. */
function toSlot(address: string): string {
  return parseWebUrl(address)?.href ?? 'about:blank'
}
