import { countWords, type Entry } from './entry.ts'
import { createOtherStoryCheck } from './is-other-story.ts'
import type { Pair } from './pair.ts'

/** A text says a quarter more than its excerpt; less is a matter of editing. */
const MIN_ORIGINAL_LENGTH = 1.25
/* An excerpt is one of one text; what covers it nearly as well is a copy of that. */
const MAX_LESS_COVERAGE = 0.1
/* One for each story; a round-up shows by few, and a text that thousands quote must not cost thousands of checks each. */
const MAX_RELATIVES = 16

/** Tell whether a text is so much shorter than another one that it can only be a part of it. */
export function isExcerpt(text: Entry, other: Entry): boolean {
  return countWords(text) * MIN_ORIGINAL_LENGTH <= countWords(other)
}

/**
 * Choose among the pairs of an excerpt and a text that holds it: those of round-ups go, and those of texts that quote
 * some of it where another one holds more. `findStory` names the story that all other pairs put an entry in,
 * `relatives` are pairs that share passages without being copies.
 */
export function chooseExcerpts(
  excerpts: readonly Pair[],
  relatives: readonly Pair[],
  findStory: (entry: Entry) => string,
): readonly Pair[] {
  const relativesByText = new Map<Entry, Map<string, Entry>>()
  const note = (text: Entry, relative: Entry) => {
    const known = relativesByText.get(text) ?? new Map<string, Entry>()
    relativesByText.set(text, known)
    const story = findStory(relative)
    if (known.size < MAX_RELATIVES && !known.has(story)) known.set(story, relative)
  }
  for (const { a, b } of [...excerpts, ...relatives]) {
    note(b, a)
    note(a, b)
  }
  const isOtherStory = createOtherStoryCheck()
  const holdsOther = (text: Entry, part: Entry) =>
    [...(relativesByText.get(text) ?? [])].some(
      ([story, relative]) =>
        story !== findStory(part) && story !== findStory(text) && isOtherStory(relative, part),
    )
  return dropQuotations(excerpts.filter(({ a, b }) => !holdsOther(b, a)))
}

function dropQuotations(excerpts: readonly Pair[]): readonly Pair[] {
  const mostByText = new Map<Entry, number>()
  for (const { a, coverage } of excerpts) {
    mostByText.set(a, Math.max(mostByText.get(a) ?? 0, coverage))
  }
  return excerpts.filter(
    ({ a, coverage }) => coverage >= (mostByText.get(a) ?? 0) - MAX_LESS_COVERAGE,
  )
}
