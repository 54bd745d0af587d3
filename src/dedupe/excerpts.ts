import type { Entry } from './entry.ts'
import { isOtherStory } from './is-other-story.ts'
import type { Pair } from './pairing.ts'

/** Pairs of an excerpt `a` and a longer text `b` that holds it, put off until all such pairs are known. */
export type Excerpts = {
  readonly add: (pair: Pair) => void
  /** List the pairs but those of round-ups: texts that hold several stories, which are no copies of one another. */
  readonly list: (findSet: (entry: number) => number) => readonly Pair[]
}

/** A text says a quarter more than its excerpt; less is a matter of editing. */
const MIN_ORIGINAL_LENGTH = 1.25

/** Tell whether a text is so much shorter than another one that it can only be a part of it. */
export function isExcerpt(
  text: { readonly words: Uint32Array } | undefined,
  other: { readonly words: Uint32Array } | undefined,
): boolean {
  return (text?.words.length ?? 0) * MIN_ORIGINAL_LENGTH <= (other?.words.length ?? 0)
}

/** Make an empty collection of excerpts. */
export function createExcerpts(entries: readonly Entry[]): Excerpts {
  const pairsByText = new Map<number, Pair[]>()

  function add(pair: Pair): void {
    const pairs = pairsByText.get(pair.b)
    if (pairs === undefined) pairsByText.set(pair.b, [pair])
    else pairs.push(pair)
  }

  function isRoundUp(pairs: readonly Pair[], findSet: (entry: number) => number): boolean {
    const first = pairs[0]?.a ?? 0
    return pairs.some(
      ({ a }) => findSet(a) !== findSet(first) && areStories(entries[a], entries[first]),
    )
  }

  return {
    add,
    list: (findSet) =>
      [...pairsByText].flatMap(([, pairs]) => (isRoundUp(pairs, findSet) ? [] : pairs)),
  }
}

function areStories(a: Entry | undefined, b: Entry | undefined): boolean {
  return a !== undefined && b !== undefined && isOtherStory(a, b)
}
