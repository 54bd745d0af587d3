import type { Cue } from './find-cue.ts'
import type { Label } from './find-label.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import { readMeasure } from './read-measure.ts'
import { isLinked, isSentence } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** What is known of the lines of a text when its core is looked for. */
export type Hinted = {
  readonly labelOf: (line: Unit) => Label | undefined
  readonly cueOf: (line: Unit) => Cue | undefined
  /** Whether a line is a price in a list of products. */
  readonly isPrice: (line: Unit) => boolean
}

/** First and last line of a stretch, by index. */
export type Span = { readonly first: number; readonly last: number }

const MIN_PROSE = 60
const MAX_GAIN = 400
/** Lists of links with a few words beside them look like text. */
const ITEM_SHARE = 0.6
const PRICE_GAIN = 80
const LINK_COST = 15
const SHORT_COST = 10
const LABEL_COST = 30
/** A heading over related links, comments or prompts parts what follows from the story. */
const SECTION_COST = 120

/**
 * Find the stretch of lines that holds the story: that with the greatest sum, where prose counts for its length and
 * links, labels and short lines against it (maximum subsequence segmentation, Pasternack and Roth, WWW 2009).
 */
export function locateCore(lines: readonly Unit[], hinted: Hinted): Span {
  let best = { first: 0, last: lines.length - 1 }
  let bestSum = Number.NEGATIVE_INFINITY
  let sum = 0
  let first = 0
  for (const line of lines) {
    if (sum <= 0) {
      sum = 0
      first = line.index
    }
    sum += weigh(line, hinted)
    if (sum > bestSum) {
      bestSum = sum
      best = { first, last: line.index }
    }
  }
  return best
}

function weigh(line: Unit, { labelOf, cueOf, isPrice }: Hinted): number {
  if (isPrice(line)) return PRICE_GAIN
  switch (line.kind) {
    case 'break':
    case 'definition':
      return 0
    case 'quote':
    case 'code':
    case 'table':
    case 'footnote':
      return Math.min(MAX_GAIN, readMeasure(line).shown / 2)
    default:
      return weighText(line, labelOf(line), cueOf(line))
  }
}

function weighText(line: Unit, label: Label | undefined, cue: Cue | undefined): number {
  const { shown, links } = readMeasure(line)
  if (shown === 0) return -links
  const cost = label === undefined && isLinked(line) ? LINK_COST * links + shown / 2 : undefined
  if (cost !== undefined) return -cost
  if (cue?.topic === 'date-line') return -SHORT_COST
  const topic = label?.topic ?? cue?.topic
  return topic === undefined ? weighPlain(line) : -weighHint(line, topic)
}

function weighHint(line: Unit, topic: PhraseTopic): number {
  return line.kind === 'heading' && opensSection(topic) ? SECTION_COST : LABEL_COST
}

function weighPlain(line: Unit): number {
  const { shown, linked } = readMeasure(line)
  if (line.kind === 'heading') return 0
  if (linked > shown / 2) return -shown / 2
  if (shown < MIN_PROSE && !isSentence(line)) return -SHORT_COST
  return Math.min(MAX_GAIN, shown) * (line.kind === 'list' ? ITEM_SHARE : 1)
}

function opensSection(topic: PhraseTopic): boolean {
  return topic === 'related-links' || topic === 'comment-prompt' || topic === 'newsletter-prompt'
}
