import type { Reading } from './reading.ts'
import type { Unit } from './unit.ts'

/** Describe where a unit stands to the story. */
export function describePlace(unit: Unit, reading: Reading): string {
  if (!reading.isAround(unit)) return 'within the story'
  return reading.isAbove(unit) ? 'before the story' : 'behind the story'
}
