import {
  APOSTROPHE,
  BETWEEN,
  DIGIT,
  EMPHASIS,
  MAX_SIGN,
  OPEN,
  readLabelSign,
  STRANGE,
} from './label-signs.ts'

/** Enough to tell most texts apart. */
const MAX_LETTERS = 16
const BANG = 0x21

/**
 * Whether two stretches of Markdown may open with the same words, whatever case and marks: dismisses most pairs by
 * their first letters. What may hide words, as pictures and tags do, is left to a full reading.
 */
export function mayOpenAlike(a: string, b: string): boolean {
  let [atA, atB] = [0, 0]
  for (let count = 0; count < MAX_LETTERS; count++) {
    atA = findLetter(a, atA)
    atB = findLetter(b, atB)
    const [letterA, letterB] = [readLetter(a, atA), readLetter(b, atB)]
    if (letterA === undefined || letterB === undefined) return true
    if (letterA !== letterB) return false
    atA++
    atB++
  }
  return true
}

/** Find the next letter or digit, or what may hide some. */
function findLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && isBetween(text, at)) at++
  return at
}

function isBetween(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const sign = readLabelSign(unit)
  if (sign === OPEN) return at === 0 || text.charCodeAt(at - 1) !== BANG
  return sign === BETWEEN || sign === APOSTROPHE || sign === EMPHASIS
}

/** `undefined` at the end and where something may hide letters or change this one. */
function readLetter(text: string, at: number): number | undefined {
  if (at >= text.length || isStrange(text, at + 1)) return undefined
  const unit = text.charCodeAt(at)
  const sign = readLabelSign(unit)
  if (sign === DIGIT) return unit
  return sign > MAX_SIGN ? sign : undefined
}

function isStrange(text: string, at: number): boolean {
  return at < text.length && readLabelSign(text.charCodeAt(at)) === STRANGE
}
