import { characterSigns, WORD } from './character-signs.ts'

/** What one pass over the characters of a stretch tells. */
export type Glance = {
  /** How many letters and digits there are, those of targets and tags too. */
  readonly letters: number
  /** All signs of characters that occur. */
  readonly signs: number
}

/** Look once at each character of a stretch: most paragraphs hold nothing that wants a second look. */
export function glance(codeUnits: Uint16Array, start: number, end: number): Glance {
  // Engines read what another module exports anew for each character.
  const [table, word] = [characterSigns, WORD]
  let letters = 0
  let signs = 0
  for (let at = start; at < end; at++) {
    const sign = table[codeUnits[at] ?? 0] ?? 0
    letters += sign & word
    signs |= sign
  }
  return { letters, signs }
}
