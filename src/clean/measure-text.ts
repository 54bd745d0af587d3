import { characterSigns, MARK, WORD } from './character-signs.ts'

/** How much an inline stretch of Markdown shows, in letters and digits. */
export type Measure = {
  readonly shown: number
  /** Those of them that stand in links. */
  readonly linked: number
  readonly links: number
}

/** Longer addresses are none; where one does not end, the next is looked for behind it, so that time stays linear. */
const MAX_TARGET = 4_000

const OPEN = 0x5b
const CLOSE = 0x5d
const PAREN = 0x28
const PAREN_END = 0x29
const LESS = 0x3c
const BANG = 0x21
const BACKSLASH = 0x5c
const NEW_LINE = 0x0a

type Count = {
  readonly markup: string
  /** What was shown when each bracket opened; below zero for a picture. */
  readonly opens: number[]
  shown: number
  linked: number
  links: number
  /** Up to where the shown letters are counted as linked. */
  linkedTo: number
  /** Where to look for an address again. */
  nextTarget: number
  lastTag: number
}

/** Measure what Markdown shows: targets of links, pictures and tags left out. In linear time, whatever the text. */
export function measureText(markup: string): Measure {
  const count: Count = {
    markup,
    opens: [],
    shown: 0,
    linked: 0,
    links: 0,
    linkedTo: 0,
    nextTarget: 0,
    lastTag: markup.lastIndexOf('>'),
  }
  for (let at = 0; at < markup.length; at++) {
    const code = markup.charCodeAt(at)
    const signs = characterSigns[code] ?? 0
    if ((signs & WORD) !== 0) count.shown++
    else if ((signs & MARK) !== 0) at = passMark(count, code, at)
  }
  const { shown, linked, links } = count
  return { shown, linked, links }
}

/** Pass a sign; returns the last character that belongs to it. */
function passMark(count: Count, code: number, at: number): number {
  const { markup, opens, shown, lastTag } = count
  switch (code) {
    case OPEN:
      opens.push(at > 0 && markup.charCodeAt(at - 1) === BANG ? -1 - shown : shown)
      return at
    case CLOSE:
      return passClose(count, at)
    case LESS:
      return lastTag > at && opensTag(markup.charCodeAt(at + 1)) ? markup.indexOf('>', at) : at
    case BACKSLASH:
      return at + 1
    default:
      return at
  }
}

function passClose(count: Count, at: number): number {
  const { markup, opens, shown } = count
  const open = opens.pop()
  if (open === undefined || markup.charCodeAt(at + 1) !== PAREN || at < count.nextTarget) return at
  const end = findTargetEnd(markup, at + 2)
  if (end === -1) {
    count.nextTarget = at + MAX_TARGET
    return at
  }
  if (open < 0) count.shown = -1 - open
  else {
    count.links++
    count.linked += shown - Math.max(open, count.linkedTo)
    count.linkedTo = shown
  }
  return end
}

/** An address holds few parentheses and no blank line. */
function findTargetEnd(markup: string, from: number): number {
  const limit = Math.min(markup.length, from + MAX_TARGET)
  let depth = 0
  for (let at = from; at < limit; at++) {
    const code = markup.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === PAREN) depth++
    else if (code === PAREN_END && depth-- === 0) return at
    else if (code === NEW_LINE && markup.charCodeAt(at + 1) === NEW_LINE) return -1
  }
  return -1
}

function isLetterCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function opensTag(code: number): boolean {
  return code === 0x2f || code === BANG || isLetterCode(code)
}
