import { isName } from '../text/words.ts'
import { createHashSet, type HashSet } from './hash-set.ts'

/** The words of a text, with its numbers and names marked. */
export type MarkedWords = {
  readonly words: Uint32Array
  readonly nameFlags: Uint8Array
}

/** How much of a text stands in another one, and what contradicts it there. */
export type Match = {
  /** Share of its words that stand in the other text, in runs of three or more; 0 to 1. */
  readonly coverage: number
  /** Short gaps between such runs that hold a number or name which the other text does not have, per covered word. */
  readonly conflicts: number
}

const RUN_LENGTH = 3
/* A longer gap is a passage that an editor cut or added; a shorter one is words in place of others. */
const MAX_GAP = 12
const SECOND_FACTOR = 0x9e3779b1
const THIRD_FACTOR = 0x85ebca6b

/** Make a matcher that compares a text with another, longer one; its tables are used again for every pair. */
export function createMatcher(): (text: MarkedWords, other: MarkedWords) => Match {
  const runs = createHashSet()
  const words = createHashSet()

  return (text, other) => {
    fillRuns(runs, other.words)
    const hasForeignName = createNameCheck(text, other, words)
    let covered = 0
    let coveredTo = 0
    let conflicts = 0
    for (let at = 0; at + RUN_LENGTH <= text.words.length; at++) {
      if (!runs.has(hashRun(text.words, at))) continue
      if (covered > 0 && hasForeignName(coveredTo, at)) conflicts++
      covered += at + RUN_LENGTH - Math.max(at, coveredTo)
      coveredTo = at + RUN_LENGTH
    }
    return {
      coverage: text.words.length === 0 ? 0 : covered / text.words.length,
      conflicts: covered === 0 ? 0 : conflicts / covered,
    }
  }
}

/** Check short gaps of a text for numbers and names that another text lacks; its words are gathered when first asked for. */
function createNameCheck(
  text: MarkedWords,
  other: MarkedWords,
  words: HashSet,
): (from: number, to: number) => boolean {
  let isFilled = false
  return (from, to) => {
    if (to <= from || to - from > MAX_GAP) return false
    if (!isFilled) fillWords(words, other.words)
    isFilled = true
    for (let at = from; at < to; at++) {
      if (isName(text.nameFlags, at) && !words.has(text.words[at] ?? 0)) return true
    }
    return false
  }
}

function fillRuns(runs: HashSet, words: Uint32Array): void {
  runs.clear(words.length)
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) runs.add(hashRun(words, at))
}

function fillWords(set: HashSet, words: Uint32Array): void {
  set.clear(words.length)
  for (const word of words) set.add(word)
}

function hashRun(words: Uint32Array, at: number): number {
  const second = Math.imul(words[at + 1] ?? 0, SECOND_FACTOR)
  const third = Math.imul(words[at + 2] ?? 0, THIRD_FACTOR)
  return ((words[at] ?? 0) + second + third) >>> 0
}
