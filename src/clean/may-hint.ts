import { dateFillers, dateWords } from './date-words.ts'
import {
  APOSTROPHE,
  BETWEEN,
  CLOSE,
  DIGIT,
  EMPHASIS,
  MAX_SIGN,
  OPEN,
  readLabelSign,
  STRANGE,
} from './label-signs.ts'
import { bylineOpeners, holders, openers } from './phrase-books.ts'
import { hashUnit, hashWord, makeSteps, NETWORK, NUMBER, type PhraseStep } from './phrase-steps.ts'
import { networks } from './phrases/networks.ts'

/** Longer than any date or byline, in letters and digits. */
const MAX_NOTE = 140
/** So much of the end of a line is searched for a credit, and may begin within a word. */
const MAX_TAIL = 70
/** A line with another end may be a credit, or a date with names. */
const SENTENCE_END = /[.!?]\s*$/u
/** The target of a link without anything strange in it, up to its end. */
const TARGET = /\([^\s()<>\\[\]]*\)/y
/** A picture without anything strange in it, behind its first sign. */
const IMAGE = /\[[^\\[\]]*\]\([^\s()<>\\[\]]*\)/y
const THOUSANDS = /[km]/iu
/** Scripts without spaces between words: a date is one word. */
const FIRST_CJK = 0x2e80
/** How a notice of copyright opens, behind its parenthesis, and a byline that lost a space. */
const NOTE = /(?:c\)|copyright|by\p{Lu}\p{Ll})/iuy

const opening = makeSteps(openers, ({ topic }) => topic !== 'byline')
const signing = makeSteps(bylineOpeners, () => true)
const holding = makeSteps(holders, () => true)
const networkHashes = new Set(networks.map((name) => hashWord(name.split(' ', 1)[0] ?? '')))
const dateHashes = new Set([...dateWords, ...dateFillers].map(hashWord))

/** Whether a word may be the first of a phrase, by the lower half of its hash: most words are none. */
const mayBegin = new Uint8Array(0x10000)
for (const hash of [...holding.stepByHash.keys(), ...networkHashes]) mayBegin[hash & 0xffff] = 1

/** A reading in progress. */
type Scan = {
  readonly markup: string
  /** Where reading goes on. */
  at: number
  shown: number
  words: number
  openLinks: number
  /** Where phrases that have begun lead to. */
  steps: readonly PhraseStep[]
  /** Whether each word so far may stand in a date. */
  isDate: boolean
  /** Whether it may tell a date among other words. */
  hasNumber: boolean
  /** Whether the first words name who wrote. */
  isSigned: boolean
  /** Whether something needs a full reading. */
  isStrange: boolean
}

const NO_STEPS: readonly PhraseStep[] = []

/**
 * Whether a stretch of Markdown may hint at furniture: hold a phrase, tell a date, or end in a credit. Most prose does
 * not, and is dismissed in one pass over its characters; for what it says `true` of, only a full reading decides.
 */
export function mayHint(markup: string): boolean {
  const scan: Scan = {
    markup,
    at: 0,
    shown: 0,
    words: 0,
    openLinks: 0,
    steps: NO_STEPS,
    isDate: true,
    hasNumber: false,
    isSigned: false,
    isStrange: false,
  }
  while (scan.at < markup.length && !scan.isStrange) {
    const sign = readLabelSign(markup.charCodeAt(scan.at))
    if (sign > MAX_SIGN) readWord(scan)
    else if (sign === DIGIT) readNumber(scan)
    else if (sign === BETWEEN) scan.at++
    else readMark(scan, sign)
  }
  return scan.isStrange || isNote(scan)
}

/** Whether a line is short enough for a date, a byline or a credit without more, and may be one. */
function isNote({ markup, shown, isDate, isSigned, hasNumber }: Scan): boolean {
  if (shown > MAX_NOTE) return false
  if (isDate || isSigned) return true
  return (hasNumber || markup.length > MAX_TAIL) && !SENTENCE_END.test(markup)
}

function readWord(scan: Scan): void {
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
  if (scan.isDate) scan.isDate = dateHashes.has(hash) || markup.charCodeAt(start) >= FIRST_CJK
  if (scan.words === 0) scan.isStrange = opensNote(markup, start)
  const isNew = scan.steps.length === 0 && scan.words > 0
  if (!isNew || mayBegin[hash & 0xffff] === 1) follow(scan, hash, networkHashes.has(hash))
  else scan.words++
}

function opensNote(markup: string, start: number): boolean {
  NOTE.lastIndex = start
  return NOTE.test(markup)
}

function isLetter(markup: string, at: number): boolean {
  return at < markup.length && readLabelSign(markup.charCodeAt(at)) > MAX_SIGN
}

/** A number, with `k` or `m` behind it where no other letter follows. */
function readNumber(scan: Scan): void {
  const { markup } = scan
  const start = scan.at
  let at = start + 1
  while (at < markup.length && readLabelSign(markup.charCodeAt(at)) === DIGIT) at++
  if (THOUSANDS.test(markup.charAt(at)) && !isLetter(markup, at + 1)) at++
  scan.shown += at - start
  scan.at = at
  scan.hasNumber = true
  follow(scan, NUMBER, false)
}

/** Take a word as the next step of phrases that have begun, and as the first of others. */
function follow(scan: Scan, hash: number, isNetwork: boolean): void {
  const first = scan.words++ === 0
  const { steps } = scan
  scan.steps = NO_STEPS
  if (first) open(scan, hash, isNetwork)
  for (const step of steps) take(scan, step, hash, isNetwork)
  take(scan, holding, hash, isNetwork)
}

function open(scan: Scan, hash: number, isNetwork: boolean): void {
  scan.isSigned = signing.stepByHash.has(hash)
  if (isNetwork) scan.isStrange = true
  take(scan, opening, hash, isNetwork)
}

function take(scan: Scan, step: PhraseStep, hash: number, isNetwork: boolean): void {
  if (isNetwork && step.stepByHash.has(NETWORK)) scan.isStrange = true
  const next = step.stepByHash.get(hash)
  if (next === undefined) return
  if (next.isEnd) scan.isStrange = true
  scan.steps = [...scan.steps, next]
}

function readMark(scan: Scan, sign: number): void {
  const { markup, at } = scan
  scan.at++
  switch (sign) {
    case STRANGE:
      scan.isStrange = true
      break
    case EMPHASIS:
      while (readLabelSign(markup.charCodeAt(scan.at)) === EMPHASIS) scan.at++
      scan.isStrange = isInWord(markup, at, scan.at)
      break
    case OPEN:
      if (markup[at - 1] === '!') passImage(scan, at)
      else openLink(scan, at)
      break
    case CLOSE:
      closeLink(scan, at)
      break
  }
}

function passImage(scan: Scan, at: number): void {
  IMAGE.lastIndex = at
  scan.isStrange = !IMAGE.test(scan.markup) || isInWord(scan.markup, at - 1, IMAGE.lastIndex)
  scan.at = IMAGE.lastIndex
}

function openLink(scan: Scan, at: number): void {
  scan.isStrange = isInWord(scan.markup, at, at + 1)
  scan.openLinks++
}

/** Pass the target of a link. */
function closeLink(scan: Scan, at: number): void {
  const { markup } = scan
  const next = markup[at + 1]
  if (next === '(') {
    TARGET.lastIndex = at + 1
    scan.isStrange = scan.openLinks === 0 || !TARGET.test(markup)
    scan.at = TARGET.lastIndex
  }
  if (next === '[' || isInWord(markup, at, scan.at)) scan.isStrange = true
  scan.openLinks = Math.max(0, scan.openLinks - 1)
}

/** Whether what does not show from one offset to another stands within a word. */
function isInWord(markup: string, start: number, end: number): boolean {
  return isWord(markup, start - 1) && isWord(markup, end)
}

function isWord(markup: string, at: number): boolean {
  const sign = at < 0 || at >= markup.length ? 0 : readLabelSign(markup.charCodeAt(at))
  return sign > MAX_SIGN || sign === DIGIT
}
