import type { Range } from './source.ts'

/** A stretch of the source that is left out of what is published, and why. */
export type Removal = Range & {
  readonly ruleId: string
  /** From 0 to 1: how sure the rule is that no reader misses it. */
  readonly confidence: number
  /** One sentence: ``Unexpected X, expected Y``. */
  readonly reason: string
}
