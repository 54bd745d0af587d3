import type { Measure } from '../model/measure.ts'

/** What one stage of a build cost. */
export type StageCost = {
  readonly stage: string
  /** How many things it worked on: articles in most stages, feeds in the last. */
  readonly count: number
  /** Memory that the process held when the stage was done. */
  readonly megabytes: number
  readonly ms: number
}

/** A stopwatch for the stages of builds, and what it has measured so far, in order. */
export type Profile = { readonly measure: Measure; readonly costs: readonly StageCost[] }

const MEGABYTE = 1_000_000

/** Make a profile. `startMs` is what came before the first stage, its first cost. */
export function createProfile(startMs: number): Profile {
  const costs: StageCost[] = []
  const note = (stage: string, count: number, ms: number): void => {
    costs.push({ stage, count, ms, megabytes: process.memoryUsage.rss() / MEGABYTE })
  }
  note('start', 0, startMs)
  return {
    costs,
    measure: async (stage, things, work) => {
      const startedMs = performance.now()
      const result = await work(things)
      note(stage, things.length, performance.now() - startedMs)
      return result
    },
  }
}
