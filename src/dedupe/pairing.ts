import type { Entry } from './entry.ts'
import { createExcerpts, isExcerpt } from './excerpts.ts'
import { createMatcher, type Match } from './match-words.ts'
import type { DedupeOptions } from './options.ts'
import { createSets } from './sets.ts'
import { numberPairs } from './stated-pairs.ts'

/** Two entries, by their numbers, that tell one story, and how alike they are. */
export type Pair = Match & { readonly a: number; readonly b: number }

/** Entries that are being joined into stories. */
export type Pairing = {
  /** Compare two entries and join them if their words say so; excerpts wait until all are compared. */
  readonly compare: (a: number, b: number) => void
  /** Join two entries with the same words; false if they are kept apart. */
  readonly joinEqual: (a: number, b: number) => boolean
  /** Join excerpts with their originals and list all pairs that joined entries, one fewer than a story has members. */
  readonly finish: () => readonly Pair[]
}

/** Make a pairing in which the pairs stated as the same are joined from the start. */
export function createPairing(entries: readonly Entry[], options: DedupeOptions): Pairing {
  const { same, different, minCoverage, maxConflicts } = options
  const pairs: Pair[] = []
  const sets = createSets(entries.length)
  const measure = createMeasure(entries)
  const excerpts = createExcerpts(entries)
  const apart = numberPairs(entries, different)

  function isApart(a: number, b: number): boolean {
    return apart.some(([one, other]) => {
      const first = sets.find(one)
      const second = sets.find(other)
      return (first === a && second === b) || (first === b && second === a)
    })
  }

  function join(pair: Pair): boolean {
    const first = sets.find(pair.a)
    const second = sets.find(pair.b)
    if (first === second) return true
    if (isApart(first, second)) return false
    sets.join(first, second)
    pairs.push(pair)
    return true
  }

  function compare(a: number, b: number): void {
    if (sets.find(a) === sets.find(b)) return
    const pair = measure(a, b)
    if (pair.coverage < minCoverage || pair.conflicts > maxConflicts) return
    if (isExcerpt(entries[pair.a], entries[pair.b])) excerpts.add(pair)
    else join(pair)
  }

  function finish(): readonly Pair[] {
    for (const pair of excerpts.list(sets.find)) join(pair)
    return pairs
  }

  for (const [a, b] of numberPairs(entries, same)) join(measure(a, b))
  return { compare, joinEqual: (a, b) => join({ a, b, coverage: 1, conflicts: 0 }), finish }
}

/** Make a measure of two entries; in its result `a` is the shorter one, the later one of two that are as long. */
function createMeasure(entries: readonly Entry[]): (a: number, b: number) => Pair {
  const match = createMatcher()
  return (a, b) => {
    const one = entries[a]
    const other = entries[b]
    if (one === undefined || other === undefined) return { a, b, coverage: 0, conflicts: 0 }
    return one.words.length < other.words.length
      ? { a, b, ...match(one, other) }
      : { a: b, b: a, ...match(other, one) }
  }
}
