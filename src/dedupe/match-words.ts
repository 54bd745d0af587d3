import { isName } from '../text/words.ts'
import { createRunTable, fillTable, hasRun, isMarked, markRuns } from './run-table.ts'

/** The words of a text, with its numbers and names marked. */
export type MarkedWords = {
  readonly words: Uint32Array
  readonly nameFlags: Uint8Array
}

/** How much of the shorter of two texts stands in the longer one, and what contradicts it there. */
export type Match = {
  /** Share of its words that stand in the other text, in runs of three or more; 0 to 1. */
  readonly coverage: number
  /** Short gaps between such runs that hold a number or name which the other text does not have, per covered word. */
  readonly conflicts: number
}

/** When a match is one. */
export type MatchLimits = { readonly minCoverage: number; readonly maxConflicts: number }

/** Compares one text with many. */
export type Matcher = {
  /** Take the text that the next ones are compared with. */
  readonly take: (text: MarkedWords) => void
  /**
   * Compare a text with the one that was taken: the shorter one is looked for in the longer, the taken one if they are
   * as long. `undefined` where the limits are not met.
   */
  readonly match: (other: MarkedWords) => Match | undefined
}

const RUN_LENGTH = 3
/* A longer gap is a passage that an editor cut or added; a shorter one is words in place of others. */
const MAX_GAP = 12
const NO_LIMITS: MatchLimits = { minCoverage: 0, maxConflicts: Number.POSITIVE_INFINITY }

/** Make a matcher; the tables of the taken text serve for every comparison with it. */
export function createMatcher(limits: MatchLimits = NO_LIMITS): Matcher {
  const runs = createRunTable()
  const names = createRunTable()
  let taken: MarkedWords = { words: new Uint32Array(), nameFlags: new Uint8Array() }
  let areNamesTaken = false
  let areNamesMarked = false

  function take(text: MarkedWords): void {
    taken = text
    areNamesTaken = false
    fillTable(runs, text.words, RUN_LENGTH)
  }

  function takeNames(): void {
    if (!areNamesTaken) fillTable(names, taken.words, 1)
    areNamesTaken = true
  }

  function match(other: MarkedWords): Match | undefined {
    const { words } = other
    if (taken.words.length > words.length) {
      return matchRuns(other, limits, {
        hasRun: (at) => hasRun(runs, words, at, RUN_LENGTH),
        hasWord: (at) => {
          takeNames()
          return hasRun(names, words, at, 1)
        },
      })
    }
    markRuns(runs, words, RUN_LENGTH)
    areNamesMarked = false
    return matchRuns(taken, limits, {
      hasRun: (at) => isMarked(runs, at),
      hasWord: (at) => {
        takeNames()
        if (!areNamesMarked) markRuns(names, words, 1)
        areNamesMarked = true
        return isMarked(names, at)
      },
    })
  }

  return { take, match }
}

/** Tells of the words of a text whether another text has them as well. */
type Look = {
  readonly hasRun: (at: number) => boolean
  readonly hasWord: (at: number) => boolean
}

function matchRuns(
  text: MarkedWords,
  { minCoverage, maxConflicts }: MatchLimits,
  { hasRun, hasWord }: Look,
): Match | undefined {
  const { length } = text.words
  const maxUncovered = length * (1 - minCoverage) + ROUNDING
  const enoughConflicts = length * maxConflicts + ROUNDING
  let covered = 0
  let coveredTo = 0
  let conflicts = 0
  for (let at = 0; at + RUN_LENGTH <= length; at++) {
    if (!hasRun(at)) continue
    if (covered > 0 && isConflict(text.nameFlags, coveredTo, at, hasWord)) conflicts++
    covered += at + RUN_LENGTH - Math.max(at, coveredTo)
    coveredTo = at + RUN_LENGTH
    if (conflicts > enoughConflicts || coveredTo - covered > maxUncovered) return undefined
  }
  const match = {
    coverage: length === 0 ? 0 : covered / length,
    conflicts: covered === 0 ? 0 : conflicts / covered,
  }
  return match.coverage < minCoverage || match.conflicts > maxConflicts ? undefined : match
}

/* Giving up early is for what is far from the limits. */
const ROUNDING = 1e-6

function isConflict(
  nameFlags: Uint8Array,
  from: number,
  to: number,
  hasWord: Look['hasWord'],
): boolean {
  if (to - from > MAX_GAP) return false
  for (let at = from; at < to; at++) if (isName(nameFlags, at) && !hasWord(at)) return true
  return false
}
