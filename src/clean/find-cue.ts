import { findByline } from './find-byline.ts'
import { findCredit } from './find-credit.ts'
import { findDateLine } from './find-date-line.ts'
import { holdsDatedNames } from './holds-dated-names.ts'
import { matchPhrase } from './match-phrase.ts'
import { mayEndInName } from './may-end-in-name.ts'
import { mayHint } from './may-hint.ts'
import { phraseTables } from './phrase-tables.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { readMeasure } from './read-measure.ts'
import { readPlain } from './read-plain.ts'
import { readUnitWords } from './read-unit-words.ts'
import type { Unit } from './unit.ts'

/** What hints that a line is furniture although it is no label: a phrase that opens it or stands in it, or its shape. */
export type Cue = {
  readonly topic: PhraseTopic
  readonly by: 'shape' | 'opens' | 'holds'
  /** Whether a colon or a link follows the phrase that opens the line. */
  readonly isMarked: boolean
}

/** Prompts and notices stay below; what shows more letters is a paragraph. */
const MAX_SHOWN = 420
const MAX_MARKUP = 4_000

/** Find what a line hints at by a phrase or its shape; lines of a story hint at times too, and are judged by more. */
export function findCue(line: Unit): Cue | undefined {
  if (!isReadable(line)) return undefined
  const plain = readPlain(line)
  if (plain === '') return undefined
  const words = readUnitWords(line)
  const topic = findDateLine(plain, words) ?? findByline(plain, words) ?? findCredit(line)
  if (topic !== undefined) return { topic, by: 'shape', isMarked: false }
  return findOpener(line, words) ?? findHolder(plain, words)
}

/** Whether a cue is a date beside names: those of who wrote, or of an event. */
export function tellsDatedNames(cue: Cue | undefined): boolean {
  return cue?.topic === 'byline' && cue.by === 'holds'
}

function isReadable(line: Unit): boolean {
  const { kind, markup } = line
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'list') return false
  if (markup.length > MAX_MARKUP || readMeasure(line).shown > MAX_SHOWN) return false
  // Links of plain text are text, which only a full reading takes them for.
  return (line.isPlainText && line.hidesText) || mayHint(markup)
}

function findOpener(line: Unit, words: readonly string[]): Cue | undefined {
  const opener = matchPhrase(words, 0, phraseTables.openers)
  if (opener === undefined || opener.topic === 'byline') return undefined
  const lastWord = words[opener.end - 1] ?? ''
  return { topic: opener.topic, by: 'opens', isMarked: isMarked(line, lastWord) }
}

function findHolder(plain: string, words: readonly string[]): Cue | undefined {
  if (holdsDatedNames(plain, words)) return { topic: 'byline', by: 'holds', isMarked: false }
  for (let at = 0; at < words.length; at++) {
    const holder = matchPhrase(words, at, phraseTables.holders)
    if (holder !== undefined) return { topic: holder.topic, by: 'holds', isMarked: false }
  }
  return undefined
}

/** The same for a line that is plain prose: it may be a caption. */
export function findProseCue(line: Unit): Cue | undefined {
  if (!mayEndInName(line.markup)) return undefined
  if (readMeasure(line).shown > MAX_SHOWN) return undefined
  const topic = findCredit(line)
  return topic && { topic, by: 'shape', isMarked: false }
}

function isMarked(line: Unit, lastWord: string): boolean {
  const { shown, linked } = readMeasure(line)
  return lastWord.endsWith(':') || linked > shown / 3
}
