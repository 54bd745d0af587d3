import type { Entry } from './entry.ts'
import type { Match } from './match-words.ts'

/** Two entries that tell one story, `a` the shorter one, and how alike they are. */
export type Pair = Match & {
  readonly a: Entry
  readonly b: Entry
  /** Whether it was stated that they are one story, whatever their words. */
  readonly isStated: boolean
}
