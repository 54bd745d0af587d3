import type { Block } from '../model/block.ts'
import type { Source } from '../model/source.ts'
import type { Pattern } from './compile-pattern.ts'
import { findAltText } from './find-alt-text.ts'
import { findAuthorBox } from './find-author-box.ts'
import type { Cue } from './find-cue.ts'
import { findFurniture } from './find-furniture.ts'
import { findHeadline, findStatedHeadline, type Opening } from './find-headline.ts'
import type { Label } from './find-label.ts'
import { findRepeats } from './find-repeats.ts'
import { findSections } from './find-sections.ts'
import { findStandfirstCopies } from './find-standfirst-copies.ts'
import { isContent } from './is-content.ts'
import { MAX_SIGN, readLabelSign } from './label-signs.ts'
import { listUnits, type Units } from './list-units.ts'
import { type Hinted, locateCore, type Span } from './locate-core.ts'
import { locateStory } from './locate-story.ts'
import { type Memory, NO_MEMORY } from './make-unit.ts'
import { type MatchTitle, prepareTitle } from './prepare-title.ts'
import { readCue } from './read-cue.ts'
import { readCues } from './read-cues.ts'
import { readLabel } from './read-label.ts'
import { readMeasure } from './read-measure.ts'
import { readPlain } from './read-plain.ts'
import type { Reading } from './reading.ts'
import { isPlainProse, isSentence } from './sentence-shape.ts'
import { surveyFurniture } from './survey-furniture.ts'
import { surveyText } from './survey-text.ts'
import type { Unit } from './unit.ts'

const COLON = /[:：]["'”’»)*_]*$/u
const MIN_PRICES = 5
const MAX_PRICE_CHARACTERS = 1_000
const MAX_PRICE_SHOWN = 20
const CURRENCY = /\p{Sc}/u
const PRICE = /^[^\p{L}]*\p{Sc}[^\p{L}]*$/u

/** What an article tells beside its text. */
export type Hints = {
  /** The stated standfirst. */
  readonly summary: string | undefined
  /** Finds the stated title. */
  readonly matchTitle: MatchTitle | undefined
  /** Names of the site and of the article's source, as word keys. */
  readonly siteKeys: ReadonlySet<string>
  /** What the configuration wants to go. */
  readonly remove: readonly Pattern[]
}

/** Read all that rules ask about an article: its headline, labels, repeats and where the story begins and ends. */
export function readArticle(
  source: Source,
  blocks: readonly Block[],
  hints: Hints,
  memory: Memory = NO_MEMORY,
): Units & { readonly reading: Reading } {
  const units = listUnits(source, blocks, memory)
  const labels = units.lines.map(readLabel)
  const hasPrices = units.lines.filter(isPriceLine).length >= MIN_PRICES
  const cues = readCues(units.lines, labels)
  const hinted: Hinted = {
    labelOf: (unit) => (unit.lines.length > 0 ? undefined : labels[unit.index]),
    cueOf: (unit) => (unit.lines.length > 0 ? undefined : cues[unit.index]),
    isPrice: (line) => hasPrices && isPriceLine(line),
  }
  const { labelOf, cueOf, isPrice } = hinted
  const ofHints = new Set(
    units.blocks.flatMap(({ lines }) =>
      lines.every((line) => labelOf(line) !== undefined || cueOf(line)?.by === 'shape')
        ? lines
        : [],
    ),
  )
  const isLabel = (unit: Unit): boolean => isClearLabel(labelOf(unit))
  const hasShape = (unit: Unit): boolean =>
    isPrice(unit) || (labelOf(unit) === undefined && !isHint(unit, cueOf(unit)) && isContent(unit))

  const { headline, matchTitle } = readTitle({ ...units, isLabel, isContent: hasShape }, hints)
  const repeats = findRepeats(units, headline, matchTitle)
  const tellsStory = (line: Unit): boolean =>
    hasShape(line) && line !== headline && !repeats.has(line)

  const copies = findStandfirstCopies(units.blocks, {
    headline,
    summary: hints.summary,
    tellsStory,
  })
  const isCopy = (unit: Unit): boolean => copies.has(unit) || repeats.has(unit)
  const story = locateStory(units.lines, (line) => tellsStory(line) && !copies.has(line))
  const sections = findSections(units.lines, hinted)
  const core = coverPrices(locateCore(units.lines, hinted), units.lines, hinted)
  const authorBox = findAuthorBox(units.lines, hinted, core)
  const isOutside = ({ index }: Unit): boolean => index < core.first || index > core.last
  const isAround = (unit: Unit): boolean => story.placeOf(unit) !== 'body' || isOutside(unit)
  const furniture = findFurniture(units.lines, {
    labelOf,
    isCopy,
    placeOf: story.placeOf,
    hasTitle: matchTitle !== undefined,
  })
  return {
    ...units,
    reading: {
      headline,
      isUnwanted: (unit) => hints.remove.some(({ isWhole }) => isWhole(unit)),
      titleMatchOf: (unit) => repeats.get(unit),
      isStandfirstCopy: (unit) => copies.has(unit),
      isFurniture: (unit) => furniture.has(unit),
      ...story,
      ...hinted,
      cueOf: (unit) =>
        unit.lines.length === 0 && isPlainProse(unit) && isAround(unit)
          ? readCue(unit)
          : cueOf(unit),
      isOfHints: (unit) => ofHints.has(unit),
      sectionOf: (unit) => sections.get(unit.lines[0] ?? unit),
      isOutside,
      hasPrices,
      isOfAuthorBox: (unit) => authorBox.has(unit.lines[0] ?? unit),
      altTextAbove: ({ index }) => findAltText(units.lines[index - 1]),
      lineAfter: ({ index, lineCount, lines }) =>
        units.lines[index + (lines.length > 0 ? lineCount : 1)],
      isAnnounced: ({ index }) => COLON.test(units.lines[index - 1]?.markup.trimEnd() ?? ''),
      ...surveyText(units.lines, { ...hinted, story, core, tellsStory }),
      ...surveyFurniture(units.lines, {
        hinted,
        story,
        core,
        titles: [headline, ...repeats.keys()],
      }),
      isAround,
    },
  }
}

/** A cue is enough to hold a line for furniture where its shape says so too. */
function isHint(line: Unit, cue: Cue | undefined): boolean {
  if (cue === undefined) return false
  const { shown, linked } = readMeasure(line)
  return cue.by === 'shape' || linked > shown / 3 || (shown < 60 && !isSentence(line))
}

/** From the first price to the last all is the story. */
function coverPrices(core: Span, lines: readonly Unit[], { isPrice }: Hinted): Span {
  const first = lines.find(isPrice)?.index ?? core.first
  const last = lines.findLast(isPrice)?.index ?? core.last
  return { first: Math.min(core.first, first), last: Math.max(core.last, last) }
}

/** A page with several prices is a list of products, and they are its story. */
function isPriceLine(line: Unit): boolean {
  if (readLabelSign(line.markup.charCodeAt(0)) > MAX_SIGN) return false
  if (line.end - line.start > MAX_PRICE_CHARACTERS) return false
  if (readMeasure(line).shown > MAX_PRICE_SHOWN || !CURRENCY.test(line.markup)) return false
  return PRICE.test(readPlain(line))
}

/** The name of one network alone may as well be a headline. */
function isClearLabel(label: Label | undefined): boolean {
  return label !== undefined && (label.position !== 'row' || label.count > 1)
}

type Title = { readonly headline: Unit | undefined; readonly matchTitle: MatchTitle | undefined }

function readTitle(opening: Opening, { matchTitle, siteKeys }: Hints): Title {
  if (matchTitle !== undefined)
    return { headline: findStatedHeadline(opening, matchTitle), matchTitle }
  const headline = findHeadline(opening)
  if (headline === undefined) return { headline, matchTitle: undefined }
  return { headline, matchTitle: prepareTitle(readPlain(headline), siteKeys) }
}
