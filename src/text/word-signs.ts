/** A letter, or a mark that makes another letter of it. */
export const LETTER: number = 1 << 16
export const DIGIT: number = 1 << 17
export const UPPER: number = 1 << 18
/** A unit that is a word by itself, in scripts that write without spaces. */
export const SINGLE: number = 1 << 19
/** A unit that counts as not written: apostrophes, accents, invisible marks. */
export const SILENT: number = 1 << 20
/** A unit behind which a sentence may open. */
export const SENTENCE_END: number = 1 << 21
/** A unit that wants a look around: it may open a target, a tag, an entity, an address, or stand inside a number. */
export const CONTEXT: number = 1 << 22
/** A letter that folds into several: the lower 16 bits name them in `EXPANSIONS`. */
export const EXPANDED: number = 1 << 23
/** Half of a character beyond U+FFFF. */
export const SURROGATE: number = 1 << 24
/** A unit between words that says nothing more. */
export const GAP: number = 1 << 25

/** What a word may begin with. */
export const WORD: number = LETTER | DIGIT | EXPANDED
/** What may continue a word without being a plain letter. */
export const RARE: number = EXPANDED | CONTEXT | SURROGATE

/** The lower 16 bits of a sign: its folded character. */
export const FOLDED: number = 0xffff

/** Characters that fold into several: `ß`, ligatures, fractions. */
export const EXPANSIONS: number[][] = []

const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032\uff07\u00b4"
const SENTENCE_ENDS = '.!?:…;|#•。！？：؟۔।“„«'
const CONTEXT_SIGNS = '<&]:".,'
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u
const SINGLE_WORD =
  /(?=[\p{L}\p{M}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u
const NUMBER = /\p{N}/u
const HANGUL = /\p{sc=Hang}/u
const INVISIBLE = /\p{Cf}/u
/* Accents and vowel points may be left out in writing; the vowel signs of Indic scripts may not. */
const ACCENT = /(?=\p{M})[\p{sc=Inherited}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Latn}]/u

/** The sign of a unit that nothing asked for yet. */
export const UNKNOWN = 0

const signByUnit = new Int32Array(0x10000)
const signByCodePoint = new Map<number, number>()

/** Tell what a UTF-16 code unit does to words: flags, and its character folded to a bare lower-case letter. */
export function readSign(unit: number): number {
  const known = readKnownSign(unit)
  if (known !== UNKNOWN) return known
  const sign = (unit & 0xf800) === 0xd800 ? SURROGATE : makeSign(String.fromCharCode(unit))
  signByUnit[unit] = sign
  return sign
}

/** Tell the same of a unit that was asked for before, and `UNKNOWN` of all others: at the speed of an array. */
export function readKnownSign(unit: number | undefined): number {
  return signByUnit[unit ?? 0] ?? UNKNOWN
}

/** Tell the same of a character beyond U+FFFF. */
export function readSignBeyond(codePoint: number): number {
  const known = signByCodePoint.get(codePoint)
  if (known !== undefined) return known
  const isLone = codePoint < 0x10000
  const sign = isLone ? GAP : makeSign(String.fromCodePoint(codePoint))
  signByCodePoint.set(codePoint, sign)
  return sign
}

function makeSign(character: string): number {
  if (APOSTROPHES.includes(character) || INVISIBLE.test(character)) return SILENT
  if (!WORD_CHARACTER.test(character)) {
    const end = SENTENCE_ENDS.includes(character) ? SENTENCE_END : GAP
    return CONTEXT_SIGNS.includes(character) ? end | CONTEXT : end
  }
  if (ACCENT.test(character)) return SILENT
  return makeWordSign(character)
}

function makeWordSign(character: string): number {
  const folded = foldCharacter(character)
  const [first = 0] = folded
  if (SINGLE_WORD.test(character)) return SINGLE | first
  const kind = NUMBER.test(character) ? DIGIT : LETTER
  const upper = character === character.toLowerCase() ? 0 : UPPER
  if (folded.length === 1) return kind | upper | first
  EXPANSIONS.push(folded)
  return upper | EXPANDED | (EXPANSIONS.length - 1)
}

/* Upper case first: `ß` and `ſ` become what they are in capitals, final and inner sigma one letter. */
function foldCharacter(character: string): number[] {
  if (HANGUL.test(character)) return [character.charCodeAt(0)]
  const bare = [
    ...character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD'),
  ].filter((part) => WORD_CHARACTER.test(part) && !ACCENT.test(part))
  const folded = bare.map((part) => foldCodePoint(part.codePointAt(0) ?? 0))
  return folded.length === 0 ? [foldCodePoint(character.codePointAt(0) ?? 0)] : folded
}

function foldCodePoint(codePoint: number): number {
  return (codePoint ^ (codePoint >>> 16)) & FOLDED
}
