import type { Label } from './find-label.ts'
import type { TitleMatch } from './prepare-title.ts'
import type { Unit } from './unit.ts'

/** Where a line stands: before the first line that tells the story, between such lines, or behind the last one. */
export type Place = 'head' | 'body' | 'tail'

/** What is known of an article while its units are judged. */
export type Reading = {
  /** The unit that the title stands for. */
  readonly headline: Unit | undefined
  /** Whether the configuration names a unit among what is to go. */
  readonly isUnwanted: (unit: Unit) => boolean
  readonly titleMatchOf: (unit: Unit) => TitleMatch | undefined
  /** Whether a block says the standfirst again. */
  readonly isStandfirstCopy: (unit: Unit) => boolean
  readonly labelOf: (unit: Unit) => Label | undefined
  /** Whether a label counts where it stands, by itself or by its neighbours. */
  readonly isFurniture: (unit: Unit) => boolean
  readonly placeOf: (unit: Unit) => Place
  /** Whether at most one line of the story, the standfirst, stands above a unit. */
  readonly isNearTop: (unit: Unit) => boolean
}
