/** Code units up to here are no letters but say what stands between letters. */
export const MAX_SIGN = 16

export const BETWEEN = 1
export const DIGIT = 2
/** Between letters it belongs to the word, as in `don't`. */
export const APOSTROPHE = 3
export const EMPHASIS = 4
export const OPEN = 5
export const CLOSE = 6
/** What only a full reading can tell: tags, escapes, invisible characters, marks that belong to the letter before. */
export const STRANGE = 7

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['*', EMPHASIS],
  ['_', EMPHASIS],
  ['[', OPEN],
  [']', CLOSE],
  ...Array.from(
    "'\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4",
    (sign) => [sign, APOSTROPHE] as const,
  ),
  ...Array.from('\\<&~{|/©`Σ', (sign) => [sign, STRANGE] as const),
])
/** Parts of syllables, which make one character together. */
const JAMO = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u
const LETTER = /\p{L}/u
const NUMBER = /\p{N}/u
const BETWEEN_WORDS = /[\p{P}\p{S}\p{Zs}\t\n\r]/u

const signByUnit = new Uint16Array(0x10000)

/** Read a UTF-16 code unit: a letter as its lower-case code unit, all else as one of the signs above. */
export function readLabelSign(unit: number): number {
  // Behind the end of a text there is no unit but NaN, which no array has: looking it up takes many times as long.
  return signByUnit[unit | 0] || learnSign(unit | 0)
}

function learnSign(unit: number): number {
  const sign = findSign(String.fromCharCode(unit))
  signByUnit[unit] = sign
  return sign
}

function findSign(character: string): number {
  const special = SPECIAL.get(character)
  if (special !== undefined) return special
  if (JAMO.test(character) || character.normalize('NFC') !== character) return STRANGE
  const lower = character.toLowerCase()
  if (LETTER.test(character)) return lower.length === 1 ? lower.charCodeAt(0) : STRANGE
  if (NUMBER.test(character)) return DIGIT
  return BETWEEN_WORDS.test(character) ? BETWEEN : STRANGE
}
