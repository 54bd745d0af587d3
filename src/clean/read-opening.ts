import { readPlain, readWords } from './read-plain.ts'
import type { Wording } from './unit.ts'

/** So much markup gives an opening, unless it holds much that does not show. */
const MAX_MARKUP = 200
const MIN_CHARACTERS = 90

/** Read the beginning of the plain words of a unit, 90 characters of them or more, or all. */
export function readOpening(unit: Wording): string {
  const { known } = unit
  known.opening ??= findOpening(unit)
  return known.opening
}

function findOpening(unit: Wording): string {
  const { markup, hidesText } = unit
  if (hidesText || markup.length <= MAX_MARKUP) return readPlain(unit)
  const start = markup.slice(0, MAX_MARKUP)
  const opening = start.includes('[') ? '' : readWords(unit, start)
  return opening.length < MIN_CHARACTERS ? readPlain(unit) : opening
}
