import type { Entry } from './entry.ts'
import { isOtherStory } from './is-other-story.ts'
import type { Pair } from './pair.ts'

/** A text says a quarter more than its excerpt; less is a matter of editing. */
const MIN_ORIGINAL_LENGTH = 1.25

/** Tell whether a text is so much shorter than another one that it can only be a part of it. */
export function isExcerpt(
  text: { readonly words: Uint32Array },
  other: { readonly words: Uint32Array },
): boolean {
  return text.words.length * MIN_ORIGINAL_LENGTH <= other.words.length
}

/**
 * Leave out the pairs of round-ups: texts that hold several stories, which are no copies of one another.
 * `findStory` names the story that all other pairs put an entry in.
 */
export function dropRoundUps(
  excerpts: readonly Pair[],
  findStory: (entry: Entry) => string,
): readonly Pair[] {
  const pairsByText = new Map<Entry, Pair[]>()
  for (const pair of excerpts) {
    const pairs = pairsByText.get(pair.b)
    if (pairs === undefined) pairsByText.set(pair.b, [pair])
    else pairs.push(pair)
  }
  return [...pairsByText.values()].flatMap((pairs) => (isRoundUp(pairs, findStory) ? [] : pairs))
}

function isRoundUp(pairs: readonly Pair[], findStory: (entry: Entry) => string): boolean {
  const [first] = pairs
  return (
    first !== undefined &&
    pairs.some(({ a }) => findStory(a) !== findStory(first.a) && isOtherStory(a, first.a))
  )
}
