import type { Reader } from './readers.ts'
import type { SeenItem, Site } from './snapshot.ts'

/** What went wrong for one subscriber; stories but for the updates. */
export type Tally = {
  /** Stories that everybody could read when the reader asked, and that it never showed as new. */
  readonly neverSeen: number
  /** Shown as new beside another item of the same story. */
  readonly seenTwice: number
  /** Shown as new after another item of the same story was gone. */
  readonly shownAgain: number
  /** Updates told of that changed neither headline nor body. */
  readonly emptyUpdates: number
  /** Stories that were taken back and still stand in the reader. */
  readonly stillShown: number
  /**
   * Stories that were taken back before the reader first asked, and then came back: they take the place of the notice
   * that RSS has for a removal, and are not told of as new.
   */
  readonly silent: number
}

/** Somebody who reads a feed, and what they have seen of it. */
export type Subscriber = {
  readonly reader: Reader
  readonly poll: (site: Site, live: ReadonlySet<string>) => void
  readonly sum: (live: ReadonlySet<string>) => Tally
}

/** Subscribe a reader that has seen nothing yet. */
export function subscribe(reader: Reader): Subscriber {
  const itemByKey = new Map<string, SeenItem>()
  const seen = new Set<string>()
  const readable = new Set<string>()
  const counts = { seenTwice: 0, shownAgain: 0, emptyUpdates: 0, silent: 0 }

  function showNew(marker: string, present: ReadonlySet<string>): void {
    if (seen.has(marker)) {
      const isBeside = [...itemByKey].some(
        ([key, other]) => present.has(key) && findMarker(other) === marker,
      )
      counts[isBeside ? 'seenTwice' : 'shownAgain']++
    }
    seen.add(marker)
  }

  function take(item: SeenItem, present: ReadonlySet<string>): void {
    const key = reader.keyOf(item)
    const known = itemByKey.get(key)
    const marker = findMarker(item)
    if (known === undefined) {
      if (marker !== undefined) showNew(marker, present)
    } else if (marker !== undefined && !seen.has(marker) && findMarker(known) === undefined) {
      counts.silent++
      seen.add(marker)
    } else if (reader.tellsUpdates && isEmptyUpdate(known, item)) counts.emptyUpdates++
    itemByKey.set(key, item)
  }

  return {
    reader,
    poll: (site, live) => {
      const { items, deleted } = reader.fetch(site)
      const present = new Set(items.map(reader.keyOf))
      for (const item of items) take(item, present)
      // What was taken back is not shown, but a reader knows its id for good.
      for (const id of deleted) {
        const known = itemByKey.get(id)
        if (known !== undefined) itemByKey.set(id, { ...known, title: '', body: '' })
      }
      for (const marker of live) readable.add(marker)
    },
    sum: (live) => {
      const shown = [...itemByKey.values()].flatMap((item) => findMarker(item) ?? [])
      return {
        ...counts,
        neverSeen: [...readable].filter((marker) => !seen.has(marker)).length,
        stillShown: new Set(shown.filter((marker) => !live.has(marker))).size,
      }
    },
  }
}

/* A story that comes back after it was taken back is no update. */
function isEmptyUpdate(known: SeenItem, item: SeenItem): boolean {
  const isSame = known.title === item.title && known.body === item.body
  return isSame && known.updated !== item.updated
}

function findMarker({ body }: SeenItem): string | undefined {
  return /\bTarn\d{4}\b/u.exec(body)?.[0]
}
