import type { HintScan } from './hint-scan.ts'
import { CLOSE, DIGIT, EMPHASIS, MAX_SIGN, OPEN, readLabelSign, STRANGE } from './label-signs.ts'

/** The target of a link without anything strange in it, up to its end. */
const TARGET = /\([^\s()<>\\[\]]*\)/y
/** A picture without anything strange in it, behind its first sign. */
const IMAGE = /\[[^\\[\]]*\]\([^\s()<>\\[\]]*\)/y

/** Pass a mark: emphasis, a bracket of a link, a picture, or what only a full reading can tell. */
export function readMark(scan: HintScan, sign: number): void {
  const { markup, at } = scan
  scan.at++
  switch (sign) {
    case STRANGE:
      scan.isStrange = true
      break
    case EMPHASIS:
      while (isEmphasis(markup, scan.at)) scan.at++
      scan.isStrange = isInWord(markup, at, scan.at)
      break
    case OPEN:
      if (at > 0 && markup[at - 1] === '!') passImage(scan, at)
      else openLink(scan, at)
      break
    case CLOSE:
      closeLink(scan, at)
      break
  }
}

function isEmphasis(markup: string, at: number): boolean {
  return at < markup.length && readLabelSign(markup.charCodeAt(at)) === EMPHASIS
}

function passImage(scan: HintScan, at: number): void {
  IMAGE.lastIndex = at
  scan.isStrange = !IMAGE.test(scan.markup) || isInWord(scan.markup, at - 1, IMAGE.lastIndex)
  scan.at = IMAGE.lastIndex
}

function openLink(scan: HintScan, at: number): void {
  scan.isStrange = isInWord(scan.markup, at, at + 1)
  scan.openLinks++
}

/** Pass the target of a link. */
function closeLink(scan: HintScan, at: number): void {
  const { markup } = scan
  const next = markup.charAt(at + 1)
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
