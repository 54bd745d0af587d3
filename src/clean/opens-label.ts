import { makeFlagTable, readFlags } from './flag-table.ts'
import { DIGIT, MAX_SIGN, readLabelSign, STRANGE } from './label-signs.ts'
import { hashUnit } from './phrase-steps.ts'
import { phraseTables } from './phrase-tables.ts'

/** No phrase opens with a longer word, marks before it included. */
const MAX_CHARACTERS = 40
const BANG = 0x21
const BRACKET_END = 0x5d

const openings = makeFlagTable(phraseTables.openings.map((hash) => [hash, 1]))

/**
 * Whether a line may begin as some label does; dismisses nearly all lines of a story by their first word. Where a
 * picture, a tag, a link without words or a reference to a character stands first, that is not the word that shows.
 */
export function opensLabel(markup: string): boolean {
  const end = Math.min(markup.length, MAX_CHARACTERS)
  for (let at = 0; at < end; at++) {
    const unit = markup.charCodeAt(at)
    const sign = readLabelSign(unit)
    if (sign === DIGIT || sign === STRANGE) return true
    if (unit === BANG || unit === BRACKET_END) return true
    if (sign > MAX_SIGN) return opensWith(markup, at, end)
  }
  return isOpening(0)
}

/** Buttons may have lost the space behind their first word: `ShareTweet`. */
function opensWith(markup: string, start: number, end: number): boolean {
  let hash = 0
  let wasLower = false
  for (let at = start; at < end; at++) {
    const unit = markup.charCodeAt(at)
    const sign = readLabelSign(unit)
    if (sign === STRANGE) return true
    if (sign <= MAX_SIGN) break
    const isLower = sign === unit
    if (wasLower && !isLower && isOpening(hash)) return true
    wasLower = isLower
    hash = hashUnit(hash, sign)
  }
  return isOpening(hash)
}

function isOpening(hash: number): boolean {
  return readFlags(openings, hash) !== 0
}
