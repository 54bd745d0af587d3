import { countWords, type Entry } from './entry.ts'
import type { Pair } from './pair.ts'
import type { Found } from './search-stretch.ts'

/** Remembers what was found in stretches of time, by all that it was found in. */
export type FoundMemo = {
  readonly get: (key: string) => RecordedFound | undefined
  readonly set: (key: string, found: RecordedFound) => void
}

/** What a search found, without the entries: pairs, excerpts and relatives. */
export type RecordedFound = readonly [
  pairs: readonly RecordedPair[],
  excerpts: readonly RecordedPair[],
  relatives: readonly RecordedPair[],
]

type RecordedPair = readonly [
  a: RecordedEntry,
  b: RecordedEntry,
  coverage: number,
  conflicts: number,
]

type RecordedEntry = readonly [id: string, wordCount: number]

/** Record what was found. */
export function recordFound({ pairs, excerpts, relatives }: Found): RecordedFound {
  return [pairs.map(recordPair), excerpts.map(recordPair), relatives.map(recordPair)]
}

/** Open what was recorded of the same entries; which pairs were compared for it is not known any more. */
export function openFound(
  [pairs, excerpts, relatives]: RecordedFound,
  getEntry: (id: string) => Entry | undefined,
): Found {
  const open = (recorded: readonly RecordedPair[]): readonly Pair[] =>
    recorded.flatMap(([recordedA, recordedB, coverage, conflicts]) => {
      const a = openEntry(recordedA, getEntry)
      const b = openEntry(recordedB, getEntry)
      return a === undefined || b === undefined
        ? []
        : [{ a, b, coverage, conflicts, isStated: false }]
    })
  return {
    pairs: open(pairs),
    excerpts: open(excerpts),
    relatives: open(relatives),
    known: new Map(),
  }
}

function recordPair({ a, b, coverage, conflicts }: Pair): RecordedPair {
  return [recordEntry(a), recordEntry(b), coverage, conflicts]
}

function recordEntry(entry: Entry): RecordedEntry {
  return [entry.id, countWords(entry)]
}

function openEntry(
  [id, wordCount]: RecordedEntry,
  getEntry: (id: string) => Entry | undefined,
): Entry | undefined {
  const entry = getEntry(id)
  if (entry !== undefined) entry.wordCount = wordCount
  return entry
}
