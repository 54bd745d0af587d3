import { readLabelWords } from './read-label-words.ts'
import { readPlain } from './read-plain.ts'
import type { Wording } from './unit.ts'

/** Read the words of a unit as phrases know them. */
export function readUnitWords(unit: Wording): readonly string[] {
  const { known } = unit
  known.words ??= readLabelWords(readPlain(unit))
  return known.words
}
