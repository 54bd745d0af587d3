import type { Entry } from './entry.ts'
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

type RecordedPair = readonly [a: string, b: string, coverage: number, conflicts: number]

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
    recorded.flatMap(([idA, idB, coverage, conflicts]) => {
      const a = getEntry(idA)
      const b = getEntry(idB)
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
  return [a.id, b.id, coverage, conflicts]
}
