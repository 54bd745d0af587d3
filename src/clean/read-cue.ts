import { type Cue, findCue } from './find-cue.ts'
import type { Unit } from './unit.ts'

/** Read what hints that a unit is furniture. */
export function readCue(unit: Unit): Cue | undefined {
  const { known } = unit
  if (known.cue === 'unread') known.cue = findCue(unit)
  return known.cue
}
