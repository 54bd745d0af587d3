import { compareEntries, type Entry } from './entry.ts'
import { type Found, type SearchTools, searchStretch } from './search-stretch.ts'
import { createShelf, type Shelf, type ShelfOptions } from './shelf.ts'

/** The entries of one stretch of time. */
export type Stretch = {
  /** Counts stretches of time; `undefined` for undated entries, with which all others are compared. */
  readonly number: number | undefined
  readonly entries: Set<Entry>
  /** Whether entries came or went since it was searched. */
  isChanged: boolean
  found: Found | undefined
  /** Filled while later stretches need it. */
  shelf: Shelf | undefined
}

/** Make an empty stretch. */
export function makeStretch(number: number | undefined): Stretch {
  return { number, entries: new Set(), isChanged: true, found: undefined, shelf: undefined }
}

/** Order stretches by time, that of undated entries first. */
export function compareStretches({ number: a }: Stretch, { number: b }: Stretch): number {
  return (a ?? Number.NEGATIVE_INFINITY) < (b ?? Number.NEGATIVE_INFINITY) ? -1 : 1
}

/** Search a stretch unless it and the earlier ones that it is compared with are as they were. */
export function updateStretch(
  stretch: Stretch,
  earlier: readonly Stretch[],
  { tools, shelfOptions }: { readonly tools: SearchTools; readonly shelfOptions: ShelfOptions },
): void {
  if (!stretch.isChanged && !earlier.some(({ isChanged }) => isChanged)) return
  const shelves = earlier.map((one) => {
    one.shelf ??= fillShelf(one, shelfOptions)
    return one.shelf
  })
  stretch.shelf = createShelf(sortEntries(stretch), shelfOptions)
  stretch.found = searchStretch(stretch.shelf, shelves, stretch.found?.known ?? new Map(), tools)
}

function fillShelf(stretch: Stretch, options: ShelfOptions): Shelf {
  const shelf = createShelf(sortEntries(stretch), options)
  for (const number of shelf.entries.keys()) shelf.put(number)
  return shelf
}

function sortEntries({ entries }: Stretch): readonly Entry[] {
  return [...entries].sort(compareEntries)
}
