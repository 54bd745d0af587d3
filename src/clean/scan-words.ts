import type { HintScan } from './hint-scan.ts'
import { readHint } from './hint-words.ts'
import { APOSTROPHE, DIGIT, MAX_SIGN, readLabelSign } from './label-signs.ts'
import {
  DATE,
  END,
  END_AT_COLON,
  HOLDING,
  hashStep,
  hashUnit,
  NETWORK,
  NETWORK_NAME,
  NUMBER,
  OPENING,
  SIGNER,
  STEP,
} from './phrase-steps.ts'

const YEAR = /^(?:19|20)\p{N}{2}(?!\p{N})/u
const THOUSANDS = /[km]/iu
/** Scripts without spaces between words: a date is one word. */
const FIRST_CJK = 0x2e80
/** How a notice of copyright opens, behind its parenthesis, and a byline that lost a space. */
const NOTE = /(?:c\)|copyright|by\p{Lu}\p{Ll})/iuy
/** The first letters of such a note, in lower case. */
const [LETTER_B, LETTER_C] = [0x62, 0x63]

/** Read a word: it may go on with phrases, or begin some. */
export function readWord(scan: HintScan): void {
  const { markup } = scan
  const start = scan.at
  let at = start
  let hash = 0
  for (; at < markup.length; at++) {
    const sign = readLabelSign(markup.charCodeAt(at))
    if (sign > MAX_SIGN) hash = hashUnit(hash, sign)
    else if (sign === APOSTROPHE && isLetter(markup, at + 1)) hash = hashUnit(hash, APOSTROPHE)
    else break
  }
  scan.shown += at - start
  scan.at = at
  if (scan.words === 0) scan.isStrange = opensNote(markup, start)
  const flags = follow(scan, hash)
  if (scan.isDate) scan.isDate = (flags & DATE) !== 0 || markup.charCodeAt(start) >= FIRST_CJK
}

function opensNote(markup: string, start: number): boolean {
  const letter = readLabelSign(markup.charCodeAt(start))
  if (letter !== LETTER_B && letter !== LETTER_C) return false
  NOTE.lastIndex = start
  return NOTE.test(markup)
}

function isLetter(markup: string, at: number): boolean {
  return at < markup.length && readLabelSign(markup.charCodeAt(at)) > MAX_SIGN
}

/** A number, with `k` or `m` behind it where no other letter follows. */
export function readNumber(scan: HintScan): void {
  const { markup } = scan
  const start = scan.at
  let at = start + 1
  while (at < markup.length && readLabelSign(markup.charCodeAt(at)) === DIGIT) at++
  if (THOUSANDS.test(markup.charAt(at)) && !isLetter(markup, at + 1)) at++
  scan.shown += at - start
  scan.at = at
  if (YEAR.test(markup.slice(start, at))) scan.hasYear = true
  follow(scan, NUMBER)
}

/** Take a word as the next step of phrases that have begun, and as the first of others; returns what it may be. */
function follow(scan: HintScan, word: number): number {
  const flags = readHint(hashStep(HOLDING, word))
  const { steps } = scan
  const isFirst = scan.words++ === 0
  // Most words are this: nothing.
  if (!isFirst && flags === 0 && steps.length === 0) return flags

  const isNetwork = (flags & NETWORK_NAME) !== 0
  if (isFirst) {
    scan.isSigned = (flags & SIGNER) !== 0
    if (isNetwork) scan.isStrange = true
    steps.push(OPENING)
  }
  steps.push(HOLDING)
  takeSteps(scan, word, isNetwork)
  return flags
}

/** Go on with the steps that have a next one, in the same array: one for each would be as much garbage as there is text. */
function takeSteps(scan: HintScan, word: number, isNetwork: boolean): void {
  const { steps } = scan
  let count = 0
  for (const step of steps) {
    if (isNetwork && (readHint(hashStep(step, NETWORK)) & STEP) !== 0) scan.isStrange = true
    const next = hashStep(step, word)
    const flags = readHint(next)
    if ((flags & STEP) === 0) continue
    if ((flags & END) !== 0) scan.isStrange = true
    if ((flags & END_AT_COLON) !== 0 && scan.markup.includes(':', scan.at)) scan.isStrange = true
    steps[count++] = next
  }
  while (steps.length > count) steps.pop()
}
