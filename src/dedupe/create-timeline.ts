import { hashBytes } from '../text/hash-bytes.ts'
import { createComparison } from './create-comparison.ts'
import type { Entry } from './entry.ts'
import type { FoundMemo } from './found-memo.ts'
import type { DedupeOptions } from './options.ts'
import { createRanking } from './rank-candidates.ts'
import type { Found } from './search-stretch.ts'
import {
  clearAway,
  compareStretches,
  dropShelf,
  makeStretch,
  type Stretch,
  updateStretch,
} from './stretch.ts'

/** Entries in stretches of time as long as the window, so that each has to be compared with two of them only. */
export type Timeline = {
  readonly add: (entry: Entry) => void
  readonly remove: (entry: Entry) => void
  /** Search where something changed, and what comes next behind that; list what is found in all, in order of time. */
  readonly search: () => readonly Found[]
}

/* Share of the shorter text from which on a longer one may be a round-up that holds it in part. */
const RELATED_COVERAGE = 0.2
const DAY_MS = 86_400_000

/** Make a timeline without entries; `getEntry` finds those that will be in it. */
export function createTimeline(
  options: DedupeOptions,
  getEntry: (id: string) => Entry | undefined,
  memo: FoundMemo | undefined,
): Timeline {
  const windowMs = Math.max(options.windowDays, 0) * DAY_MS
  const lengthMs = Math.max(windowMs, DAY_MS)
  const stretchByNumber = new Map<number | undefined, Stretch>()
  const singled = new Set(options.different.flat())
  const { same, ...searched } = options
  const means = {
    memo,
    getEntry,
    optionsKey: hashBytes(JSON.stringify(searched)),
    shelfOptions: { windowMs, isSingled: ({ id }: Entry) => singled.has(id) },
    tools: {
      rank: createRanking(options.minLengthRatio),
      compare: createComparison({
        maxConflicts: options.maxConflicts,
        minCoverage: Math.min(options.minCoverage, RELATED_COVERAGE),
      }),
      different: options.different,
      minCoverage: options.minCoverage,
    },
  }

  function change({ dateMs }: Entry): Stretch {
    const number = dateMs === undefined ? undefined : Math.floor(dateMs / lengthMs)
    const stretch = stretchByNumber.get(number) ?? makeStretch(number)
    stretchByNumber.set(number, stretch)
    stretch.isChanged = true
    stretch.key = undefined
    return stretch
  }

  function listEarlier({ number }: Stretch): readonly Stretch[] {
    if (number === undefined) return []
    return [undefined, number - 1].flatMap((one) => stretchByNumber.get(one) ?? [])
  }

  /* Where an editor is at work, the same stretches are searched at every save. */
  let isFirst = true
  function search(): readonly Found[] {
    const release = isFirst ? clearAway : dropShelf
    isFirst = false
    const stretches = [...stretchByNumber.values()].sort(compareStretches)
    for (const stretch of stretches) {
      const earlier = listEarlier(stretch)
      updateStretch(stretch, earlier, means)
      for (const one of earlier) if (one.number !== undefined) release(one)
    }
    for (const stretch of stretches) {
      stretch.isChanged = false
      release(stretch)
    }
    return stretches.flatMap(({ found }) => found ?? [])
  }

  return {
    add: (entry) => change(entry).entries.add(entry),
    remove: (entry) => change(entry).entries.delete(entry),
    search,
  }
}
