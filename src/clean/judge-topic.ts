import { describePlace } from './describe-place.ts'
import type { Cue } from './find-cue.ts'
import type { Label } from './find-label.ts'
import { mayHead } from './may-head.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { quote } from './quote.ts'
import { readMeasure } from './read-measure.ts'
import type { Reading } from './reading.ts'
import type { Verdict } from './rule.ts'
import { isLinked, isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** How sure a hint is, from 0 to 1, by where the line stands and whether it reads as a sentence of its own. */
type Weight = {
  readonly around: number
  readonly aroundSentence: number
  readonly within: number
  readonly withinSentence: number
}

/** What a topic's hints are worth. */
export type Weights = {
  readonly shape: Weight
  readonly opens: Weight
  readonly holds: Weight
}

type Topic = {
  readonly topic: PhraseTopic
  /** Names it in the reason. */
  readonly what: string
  readonly weights: Weights
}

const TORN = /^\s*\[[^\]]*$/u
const COLON_END = /[:：]["'”’»)*_]*\s*$/u
const LABEL = 0.92
const LABEL_AT_START = 0.87
const LABEL_BEHIND = 0.96
const LABEL_AT_END = 0.91
const LABEL_WITHIN = 0.82
const DOUBTFUL = 0.6
/** A phrase with a colon or a link behind it announces what the link says. */
const MARKED = 0.85
const MARKABLE: ReadonlySet<PhraseTopic> = new Set<PhraseTopic>(['related-links', 'share-bar'])
/** A line of a block may belong to the others: an address, a programme. */
const PART = 0.7

/** Weigh whether a unit is furniture of one topic. */
export function judgeTopic(unit: Unit, reading: Reading, topic: Topic): Verdict | undefined {
  const label = reading.labelOf(unit)
  if (label !== undefined && label.topic === topic.topic)
    return explain(weighLabel(unit, label, reading), unit, { reading, topic })
  const cue = reading.cueOf(unit)
  if (cue === undefined || cue.topic !== topic.topic) return undefined
  return explain(weighCue(unit, cue, { reading, topic }), unit, { reading, topic })
}

function weighLabel(unit: Unit, label: Label, reading: Reading): number {
  if (label.topic === 'related-links' && announces(unit, reading)) return 0
  if (headsText(unit, label, reading)) return reading.hasHeads ? 0 : DOUBTFUL
  if (reading.isFurniture(unit)) return weighFurniture(unit, label, reading)
  if (unit.lineCount > 1 || reading.isAnnounced(unit)) return 0
  // Between prices, links to shops are the story.
  if (reading.hasPrices && label.position === 'tail') return 0
  return isClear(unit, label, reading) ? LABEL_WITHIN : DOUBTFUL
}

/** Between paragraphs a label without a link may head the next one; where several do, they surely do. */
function headsText(unit: Unit, label: Label, reading: Reading): boolean {
  if (!mayHead(label) || reading.isAround(unit)) return false
  return reading.isBeforeText(unit) && !isLinked(unit)
}

function weighFurniture(unit: Unit, { position }: Label, reading: Reading): number {
  const isBehind = reading.placeOf(unit) === 'tail'
  if (position === 'anywhere') return isBehind ? LABEL_BEHIND : LABEL
  return isBehind ? LABEL_AT_END : LABEL_AT_START
}

/** Whether a label that stands by itself in the story can't be a word of it. */
function isClear(unit: Unit, { position, topic }: Label, reading: Reading): boolean {
  if (position === 'row') return isLinked(unit) || (topic === 'share-bar' && isLoose(unit, reading))
  if (position === 'tail') return false
  return unit.kind === 'paragraph' || (unit.kind === 'heading' && position === 'anywhere')
}

/** The name of a network by itself, with a bracket left of its link, right below the headline or among furniture. */
function isLoose(unit: Unit, reading: Reading): boolean {
  if (unit.kind !== 'paragraph') return false
  const isAmong = reading.isAround(unit) && reading.isBesideFurniture(unit)
  const isOnTop = reading.isNearTop(unit) && reading.placeOf(unit) !== 'tail'
  return TORN.test(unit.markup) || isOnTop || isAmong
}

/** Whether a colon announces what follows, and that is no furniture. */
function announces(unit: Unit, reading: Reading): boolean {
  return COLON_END.test(unit.markup) && !reading.isBeforeLinks(unit)
}

function weighCue(
  unit: Unit,
  cue: Cue,
  { reading, topic }: { readonly reading: Reading; readonly topic: Topic },
): number {
  const weight = topic.weights[cue.by]
  const isPart = unit.lineCount > 1 && unit.kind === 'paragraph' && !reading.isOfHints(unit)
  const limit = isPart ? limitPart(topic) : 1
  const { shown, linked } = readMeasure(unit)
  const isProse = isSentence(unit) && linked < shown / 2
  if (announces(unit, reading)) return 0
  const isAround =
    reading.isAround(unit) || (cue.by === 'shape' && reading.isNearTop(unit) && !reading.hasDates)
  if (isAround) return Math.min(limit, isProse ? weight.aroundSentence : weight.around)
  const isMarked = cue.isMarked && !isProse
  if (isMarked && MARKABLE.has(topic.topic)) return MARKED
  if (isProse) return weight.withinSentence
  return unit.kind === 'paragraph' ? weight.within : Math.min(weight.within, DOUBTFUL)
}

/** The date beside another line says when that will be or was. */
function limitPart({ topic }: Topic): number {
  return topic === 'date-line' ? 0 : PART
}

function explain(
  confidence: number,
  unit: Unit,
  { reading, topic }: { readonly reading: Reading; readonly topic: Topic },
): Verdict | undefined {
  if (confidence === 0) return undefined
  const what = `${topic.what} ${quote(unit)} ${describePlace(unit, reading)}`
  return { confidence, reason: `Unexpected ${what}, expected text of the story` }
}
