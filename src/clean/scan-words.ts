import { dateFillers, dateWords } from './date-words.ts'
import type { HintScan } from './hint-scan.ts'
import { APOSTROPHE, DIGIT, MAX_SIGN, readLabelSign } from './label-signs.ts'
import { bylineOpeners, holders, openers } from './phrase-books.ts'
import { hashUnit, hashWord, makeSteps, NETWORK, NUMBER, type PhraseStep } from './phrase-steps.ts'
import { networks } from './phrases/networks.ts'

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

/** Steps of no phrase. */
export const NO_STEPS: readonly PhraseStep[] = []

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
export function readNumber(scan: HintScan): void {
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
function follow(scan: HintScan, hash: number, isNetwork: boolean): void {
  const first = scan.words++ === 0
  const { steps } = scan
  scan.steps = NO_STEPS
  if (first) open(scan, hash, isNetwork)
  for (const step of steps) take(scan, step, hash, isNetwork)
  take(scan, holding, hash, isNetwork)
}

function open(scan: HintScan, hash: number, isNetwork: boolean): void {
  scan.isSigned = signing.stepByHash.has(hash)
  if (isNetwork) scan.isStrange = true
  take(scan, opening, hash, isNetwork)
}

function take(scan: HintScan, step: PhraseStep, hash: number, isNetwork: boolean): void {
  if (isNetwork && step.stepByHash.has(NETWORK)) scan.isStrange = true
  const next = step.stepByHash.get(hash)
  if (next === undefined) return
  if (next.isEnd) scan.isStrange = true
  scan.steps = [...scan.steps, next]
}
