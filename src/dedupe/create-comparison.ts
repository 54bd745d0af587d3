import { countWords, type Entry, readEntry } from './entry.ts'
import { createMatcher, type Match, type MatchLimits } from './match-words.ts'
import type { Pair } from './pair.ts'

/** What is known of pairs of entries, by the key of both: nothing for a pair that was compared and is none. */
export type Known = Map<number, Match | undefined>

/** Compares an entry with others, but no pair that is known. */
export type Comparison = (entry: Entry, other: Entry, known: KnownPairs) => Pair | undefined

/** What was found out before, and where to note what is found out or was asked for again. */
type KnownPairs = { readonly before: Known; readonly now: Known }

const SERIAL_RANGE = 2 ** 26

/** Make a comparison; it is quick for an entry that stays the first of the two. */
export function createComparison(limits: MatchLimits): Comparison {
  const matcher = createMatcher(limits)
  let taken: Entry | undefined

  function match(entry: Entry, other: Entry): Match | undefined {
    if (entry !== taken) matcher.take(readEntry(entry))
    taken = entry
    return matcher.match(readEntry(other))
  }

  return (entry, other, { before, now }) => {
    const key = entry.serial * SERIAL_RANGE + other.serial
    const found = before.has(key) ? before.get(key) : match(entry, other)
    now.set(key, found)
    return found === undefined ? undefined : makePair(entry, other, found)
  }
}

/** Make a pair of two entries, the later one first; `a` is the shorter one, the later one of two that are as long. */
export function makePair(
  later: Entry,
  earlier: Entry,
  { coverage, conflicts }: Match,
  isStated = false,
): Pair {
  const isLaterShorter = countWords(later) <= countWords(earlier)
  const [a, b] = isLaterShorter ? [later, earlier] : [earlier, later]
  return { a, b, coverage, conflicts, isStated }
}
