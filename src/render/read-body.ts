import type { Range, Source } from '../model/source.ts'
import { blankRanges } from '../text/blank-ranges.ts'
import { normaliseText } from '../text/normalise-text.ts'

/**
 * Read the text of an article that is published, normalised, with line feeds. `left` are the ranges that are not, sorted
 * by start: blanked, so that every line keeps its number.
 */
export function readBody({ text, bodyStart }: Source, left: readonly Range[]): string {
  const blanked = blankRanges(text, [{ start: 0, end: bodyStart }, ...left])
  return normaliseText(blanked).replace(/\r\n?/gu, '\n')
}
