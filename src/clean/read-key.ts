import { readPlain } from './read-plain.ts'
import type { Wording } from './unit.ts'
import { wordKey } from './word-key.ts'

/** Read the words of a unit in lower case, joined by single spaces: equal for two ways to write one text. */
export function readKey(unit: Wording): string {
  const { known } = unit
  known.key ??= wordKey(readPlain(unit))
  return known.key
}
