import { type Entry, getTraits, readEntry } from './entry.ts'
import { createPostings, type Postings } from './postings.ts'

/** The entries of one stretch of time, by their numbers in it, and what later ones find them by. */
export type Shelf = {
  readonly entries: readonly Entry[]
  readonly postings: Postings
  /** Let later entries find the next one. Returns the last one before it that has the same words and is in its window. */
  readonly put: (number: number) => number | undefined
  /** Whether an entry is found itself: of several with the same words the first one is found for all. */
  readonly isShown: (number: number) => boolean
  /** Find the last entry put so far that has the same words and is in the window. */
  readonly findTwin: (entry: Entry) => number | undefined
  /** Whether the dates allow an entry of the shelf, or one that it is found for, to be a copy of a later one. */
  readonly isInWindow: (number: number, later: Entry) => boolean
}

/** What all shelves of an index share. */
export type ShelfOptions = {
  readonly windowMs: number
  /** Entries that are always found themselves: an editor keeps them apart from others. */
  readonly isSingled: (entry: Entry) => boolean
}

/** Make a shelf for entries that are going to be put in their order. */
export function createShelf(
  entries: readonly Entry[],
  { windowMs, isSingled }: ShelfOptions,
): Shelf {
  const postings = createPostings(
    entries.reduce((sum, entry) => sum + getTraits(entry).sample.length, 0),
  )
  const latestByKey = new Map<number, number>()
  /* Date of the last entry that each one is found for, and the entry that is found for each. */
  const latestMs = Float64Array.from(entries, ({ dateMs }) => dateMs ?? Number.NaN)
  const shown = Uint32Array.from(entries, (_, number) => number)

  function isInWindow(number: number, later: Entry): boolean {
    const distanceMs = (later.dateMs ?? Number.NaN) - (latestMs[number] ?? Number.NaN)
    return Number.isNaN(distanceMs) || distanceMs <= windowMs
  }

  function findTwin(entry: Entry): number | undefined {
    const { key, wordCount } = getTraits(entry)
    const twin = latestByKey.get(key)
    const other = twin === undefined ? undefined : entries[twin]
    if (twin === undefined || other === undefined || wordCount === 0) return undefined
    return isInWindow(twin, entry) && areEqual(other, entry) ? twin : undefined
  }

  function put(number: number): number | undefined {
    const entry = entries[number]
    if (entry === undefined) return undefined
    const twin = findTwin(entry)
    const twinEntry = twin === undefined ? undefined : entries[twin]
    const { key, sample } = getTraits(entry)
    latestByKey.set(key, number)
    if (twin === undefined || twinEntry === undefined || isSingled(entry) || isSingled(twinEntry)) {
      postings.add(sample, number)
    } else {
      const place = shown[twin] ?? twin
      shown[number] = place
      latestMs[place] = entry.dateMs ?? Number.NaN
    }
    return twin
  }

  return {
    entries,
    postings,
    put,
    isShown: (number) => shown[number] === number,
    findTwin,
    isInWindow,
  }
}

function areEqual(one: Entry, other: Entry): boolean {
  const { words: a } = readEntry(one)
  const { words: b } = readEntry(other)
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
