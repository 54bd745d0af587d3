import { isNamePart } from './is-name-part.ts'
import { mayOpenAlike } from './may-open-alike.ts'
import { quote } from './quote.ts'
import { readKey } from './read-key.ts'
import { readMeasure } from './read-measure.ts'
import { readPlain } from './read-plain.ts'
import type { Reading } from './reading.ts'
import type { Rule, Verdict } from './rule.ts'
import { isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

/** A caption is longer than its picture's description by a name or two, and never as long as a paragraph. */
const MIN_ALT_SHARE = 0.6
const MIN_ALT_CHARACTERS = 12
const MAX_SHOWN = 250
const MAX_BRACKETED = 60
/** So short a line is a name, a place or a year. */
const MAX_NAME = 40
const MIN_PROSE = 60
const BRACKETED = /^[[(（].*[\])）]$/u
/** Bold words are a subheading, and a mark at the end is that of a sentence. */
const NO_NAME = /^(?:\*\*|__)|[.!?…:。！？]$/u

/** Remove captions below pictures: what describes the picture again, is a name, stands in brackets or before a credit. */
export const imageCaption: Rule = {
  id: 'image-caption',

  judge(unit, reading) {
    if (unit.kind !== 'paragraph' || unit.lineCount > 1) return undefined
    const alt = reading.altTextAbove(unit)
    if (alt === undefined || reading.titleMatchOf(unit) !== undefined) return undefined
    const { shown, linked } = readMeasure(unit)
    if (shown === 0 || shown > MAX_SHOWN || linked > shown / 2) return undefined
    return weigh(unit, alt, reading)
  },
}

function weigh(unit: Unit, alt: string, reading: Reading): Verdict | undefined {
  if (saysAgain(unit, alt)) return explain(0.85, unit, 'repeat of the description of a picture')
  const { shown } = readMeasure(unit)
  if (shown <= MAX_BRACKETED && BRACKETED.test(unit.markup.trim()) && !isSentence(unit))
    return explain(0.82, unit, 'caption in brackets')
  if (isBeforeCredit(unit, reading))
    return explain(0.82, unit, 'caption between picture and credit')
  if (!isShort(unit, reading)) return undefined
  const isName = readPlain(unit).split(' ').every(isNamePart)
  return explain(isName ? 0.8 : 0.6, unit, 'caption of a few words')
}

function saysAgain(unit: Unit, alt: string): boolean {
  if (!mayOpenAlike(unit.markup, alt)) return false
  const description = wordKey(alt)
  const key = readKey(unit)
  if (description === '' || key === description) return description !== ''
  const isMost = description.length >= MIN_ALT_SHARE * key.length
  return description.length >= MIN_ALT_CHARACTERS && isMost && key.startsWith(`${description} `)
}

function isBeforeCredit(unit: Unit, reading: Reading): boolean {
  const next = reading.lineAfter(unit)
  if (next === undefined) return false
  const cue = reading.cueOf(next)
  return cue?.topic === 'photo-credit' && cue.by === 'shape' && !isSentence(next)
}

/** Only prose below it tells a caption from the first of several short lines. */
function isShort(unit: Unit, reading: Reading): boolean {
  if (readMeasure(unit).shown > MAX_NAME || NO_NAME.test(unit.markup)) return false
  const next = reading.lineAfter(unit)
  return next?.kind === 'paragraph' && isSentence(next) && readMeasure(next).shown >= MIN_PROSE
}

function explain(confidence: number, unit: Unit, what: string): Verdict {
  return { confidence, reason: `Unexpected ${what} ${quote(unit)}, expected text of the story` }
}
