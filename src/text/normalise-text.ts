import { FORBIDDEN } from './forbidden-characters.ts'

/*
 * Soft hyphen, zero-width space, word joiner and byte order mark. U+200C, U+200D and the bidirectional
 * marks stay: Persian, Hindi, emoji and right-to-left text need them.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
/* Latin and Cyrillic, quotes, dashes and signs of money: most texts are nothing else, and NFC leaves them as they are. */
const PLAIN =
  /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u
/** The same on one line, with the quotes and dashes of print. */
const PLAIN_LINE = /^[ -~\u2013\u2014\u2018-\u201e\u2026]*$/u
const CONTROL_SPACES = /[\t-\r]/
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu

/**
 * Make a string safe for every format and plain to compare: well-formed Unicode, NFC, no character that XML 1.0
 * forbids or validators refuse, no invisible marks, ordinary spaces. Line feeds and tabs stay where they are,
 * so that lines keep their numbers.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .normalize('NFC')
}

/** Normalise a string and fold all its white space, line ends included, into single spaces; trim it. */
export function normaliseLine(text: string): string {
  if (isPlainLine(text)) return text
  const normal = normaliseText(text)
  return isOneLine(normal) ? normal : normal.replace(/\s+/gu, ' ').trim()
}

function isPlainLine(text: string): boolean {
  return PLAIN_LINE.test(text) && hasSingleSpaces(text)
}

/** All white space that normalising leaves is of ASCII. */
function isOneLine(text: string): boolean {
  return !CONTROL_SPACES.test(text) && hasSingleSpaces(text)
}

function hasSingleSpaces(text: string): boolean {
  return !text.includes('  ') && text === text.trim()
}
