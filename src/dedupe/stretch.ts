import { hashBytes } from '../text/hash-bytes.ts'
import { type HashedRow, hashRows } from '../text/hash-rows.ts'
import { mixHashes } from '../text/mix-hashes.ts'
import { compareEntries, type Entry } from './entry.ts'
import { type FoundMemo, openFound, recordFound } from './found-memo.ts'
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
  /** The same for the same entries, until they change. */
  key: string | undefined
}

/** What stretches are searched with. */
export type SearchMeans = {
  readonly tools: SearchTools
  readonly shelfOptions: ShelfOptions
  /** What earlier runs found. */
  readonly memo: FoundMemo | undefined
  /** Stands for all options that a search depends on. */
  readonly optionsKey: string
  readonly getEntry: (id: string) => Entry | undefined
}

/** Make an empty stretch. */
export function makeStretch(number: number | undefined): Stretch {
  return {
    number,
    entries: new Set(),
    isChanged: true,
    found: undefined,
    shelf: undefined,
    key: undefined,
  }
}

/** Order stretches by time, that of undated entries first. */
export function compareStretches({ number: a }: Stretch, { number: b }: Stretch): number {
  return (a ?? Number.NEGATIVE_INFINITY) < (b ?? Number.NEGATIVE_INFINITY) ? -1 : 1
}

/** Let go of what only the search of the next stretch needs; the few that are asked again work it out again. */
export function clearAway(stretch: Stretch): void {
  if (stretch.shelf === undefined) return
  dropShelf(stretch)
  // Those without a date are compared with all others each time.
  if (stretch.number === undefined) return
  for (const entry of stretch.entries) entry.traits = undefined
}

/** Let go of what takes most memory, and keep what takes most time to work out again. */
export function dropShelf(stretch: Stretch): void {
  stretch.shelf = undefined
}

/** Search a stretch unless it and the earlier ones that it is compared with are as they were. */
export function updateStretch(
  stretch: Stretch,
  earlier: readonly Stretch[],
  means: SearchMeans,
): void {
  if (!stretch.isChanged && !earlier.some(({ isChanged }) => isChanged)) return
  const { memo, optionsKey, getEntry } = means
  const key = memo && hashBytes([optionsKey, ...[stretch, ...earlier].map(keyStretch)].join(' '))
  const recorded = key === undefined ? undefined : memo?.get(key)
  if (recorded !== undefined) {
    stretch.found = openFound(recorded, getEntry)
    return
  }
  stretch.found = search(stretch, earlier, means)
  if (key !== undefined) memo?.set(key, recordFound(stretch.found))
}

function search(
  stretch: Stretch,
  earlier: readonly Stretch[],
  { tools, shelfOptions }: SearchMeans,
): Found {
  const shelves = earlier.map((one) => {
    one.shelf ??= fillShelf(one, shelfOptions)
    return one.shelf
  })
  stretch.shelf = createShelf(sortEntries(stretch), shelfOptions)
  return searchStretch(stretch.shelf, shelves, stretch.found?.known ?? new Map(), tools)
}

function fillShelf(stretch: Stretch, options: ShelfOptions): Shelf {
  const shelf = createShelf(sortEntries(stretch), options)
  for (const number of shelf.entries.keys()) shelf.put(number)
  return shelf
}

function sortEntries({ entries }: Stretch): readonly Entry[] {
  return [...entries].sort(compareEntries)
}

function keyStretch(stretch: Stretch): string {
  stretch.key ??= hashRows(sortEntries(stretch).map(describeEntry))
  return stretch.key
}

/* By all that a search finds in it. */
function describeEntry({ id, dateMs = Number.NaN, document, means }: Entry): HashedRow {
  const { paragraphHashes, revision } = document
  const dropped = listDropped(paragraphHashes, means.recurring)
  return { texts: [revision, id, dropped], numbers: [dateMs, mixHashes(paragraphHashes)] }
}

function listDropped(paragraphHashes: Uint32Array, recurring: ReadonlySet<number>): string {
  if (recurring.size === 0) return ''
  return paragraphHashes.filter((hash) => recurring.has(hash)).join(' ')
}
