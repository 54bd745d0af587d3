import { readEntity } from './read-entity.ts'
import {
  DIGIT,
  EXPANDED,
  EXPANSIONS,
  FOLDED,
  readSign,
  readSignBeyond,
  SILENT,
  SURROGATE,
  WORD,
} from './word-signs.ts'

/** A part of a word that is more or less than one plain letter. */
export type WordPiece = {
  /** The folded characters that it stands for. */
  readonly folded: readonly number[]
  /** What kind of character it is. */
  readonly sign: number
  /** Where the word goes on. */
  readonly end: number
}

const FULL_STOP = 46
const COMMA = 44
const AMPERSAND = 38
const GROUP_LENGTH = 3

/**
 * Read what continues a word but is no plain letter: a ligature, a character beyond U+FFFF, an entity,
 * the point or comma of a number. `undefined` where the word ends instead.
 */
export function readWordPiece(text: string, at: number, end: number): WordPiece | undefined {
  const unit = text.charCodeAt(at)
  const sign = readSign(unit)
  if ((sign & EXPANDED) !== 0) return makePiece(sign, at + 1)
  if ((sign & SURROGATE) !== 0) return makePiece(readSignBeyond(text.codePointAt(at) ?? 0), at + 2)
  if (unit === AMPERSAND) return readLetterEntity(text, at, end)
  if (unit === FULL_STOP || unit === COMMA) return readPoint(text, at, end)
  return undefined
}

function makePiece(sign: number, end: number): WordPiece | undefined {
  if ((sign & SILENT) !== 0) return { folded: [], sign: 0, end }
  if ((sign & WORD) === 0) return undefined
  const folded = (sign & EXPANDED) === 0 ? [sign & FOLDED] : (EXPANSIONS[sign & FOLDED] ?? [])
  return { folded, sign, end }
}

function readLetterEntity(text: string, at: number, end: number): WordPiece | undefined {
  const entity = readEntity(text, at)
  if (entity === undefined || entity.end > end) return undefined
  const codePoint = entity.text.codePointAt(0) ?? 0
  const sign = codePoint > 0xffff ? readSignBeyond(codePoint) : readSign(codePoint)
  return makePiece(sign, entity.end)
}

/* A sign before exactly three digits groups them and is left out, whatever the language writes there. */
function readPoint(text: string, at: number, end: number): WordPiece | undefined {
  if (at + 1 >= end || !isDigit(text, at - 1) || !isDigit(text, at + 1)) return undefined
  let to = at + 1
  while (to < end && to - at <= GROUP_LENGTH + 1 && isDigit(text, to)) to++
  const isGrouping = to - at - 1 === GROUP_LENGTH
  return { folded: isGrouping ? [] : [FULL_STOP], sign: DIGIT, end: at + 1 }
}

function isDigit(text: string, at: number): boolean {
  return (readSign(text.charCodeAt(at)) & DIGIT) !== 0
}
