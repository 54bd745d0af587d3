import { hashBytes } from '../text/hash-bytes.ts'
import type { FeedSight, Spot } from './rule.ts'
import type { Seen } from './seen-feed.ts'

/** What is kept of a feed, to compare it with others when its text is let go. */
export type FeedDigest = {
  readonly format: 'rss' | 'atom' | 'json'
  readonly title: string | undefined
  readonly home: string | undefined
  readonly self: string | undefined
  readonly isArchive: boolean
  readonly links: readonly { readonly rel: string; readonly url: string; readonly line: number }[]
  readonly items: readonly ItemDigest[]
}

/** What is kept of an item: what all formats say alike. */
type ItemDigest = {
  readonly line: number
  readonly name: string
  readonly facts: Readonly<Record<'id' | 'link' | 'title' | 'date' | 'body', string | undefined>>
}

/** Keep of a feed what can be compared; `locate` tells the line of a spot. */
export function digestFeed(
  { feed, elements }: FeedSight,
  locate: (spot: Spot) => { readonly line: number },
): FeedDigest {
  const links = feed.links.flatMap(({ rel, spot, url }) =>
    rel === undefined || url === undefined ? [] : [{ rel, url, line: locate(spot).line }],
  )
  return {
    format: feed.format,
    title: feed.title?.text,
    home: feed.home?.text,
    self: feed.self?.url,
    isArchive: elements.some(({ name }) => name === 'fh:archive'),
    links,
    items: feed.items.map(({ body, id, name, published, spot, title, url }) => ({
      line: locate(spot).line,
      name,
      facts: {
        id: id?.text,
        link: url?.text,
        title: title?.text,
        date: published?.ms === undefined ? undefined : String(Math.floor(published.ms / 1000)),
        body: hashBody(body),
      },
    })),
  }
}

function hashBody(body: Seen | undefined): string | undefined {
  return body && hashBytes(body.text.trim())
}
