import type { SeenItem, Site, Snapshot } from './snapshot.ts'

/** How a feed reader knows what it has seen. */
export type Reader = {
  readonly name: string
  readonly rhythmHours: number
  readonly fetch: (site: Site) => Snapshot
  /** What it takes two items for one by. */
  readonly keyOf: (item: SeenItem) => string
  /** Whether it tells people of a new `updated`. */
  readonly tellsUpdates: boolean
  /** Whether it relies on ids, as nearly all do. */
  readonly usesIds: boolean
}

const byId = ({ id }: SeenItem) => id

/** Model readers, each at a rhythm of its own. */
export const READERS: readonly Reader[] = [
  {
    name: 'by id, RSS every hour (miniflux)',
    rhythmHours: 1,
    fetch: ({ rss }) => rss,
    keyOf: byId,
    tellsUpdates: false,
    usesIds: true,
  },
  {
    name: 'by id, RSS once a day',
    rhythmHours: 24,
    fetch: ({ rss }) => rss,
    keyOf: byId,
    tellsUpdates: false,
    usesIds: true,
  },
  {
    name: 'by id with updates, Atom every 6 hours',
    rhythmHours: 6,
    fetch: ({ atom }) => atom,
    keyOf: byId,
    tellsUpdates: true,
    usesIds: true,
  },
  {
    name: 'by id, Atom once a week with archives',
    rhythmHours: 168,
    fetch: ({ archived }) => archived,
    keyOf: byId,
    tellsUpdates: true,
    usesIds: true,
  },
  {
    name: 'by link and title, RSS every hour (newsboat without ids)',
    rhythmHours: 1,
    fetch: ({ rss }) => rss,
    keyOf: ({ link, title }) => `${link}\n${title}`,
    tellsUpdates: false,
    usesIds: false,
  },
]
