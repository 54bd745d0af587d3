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
import type { Units } from './list-units.ts'
import { type Hinted, locateCore, type Span } from './locate-core.ts'
import { locateStory } from './locate-story.ts'
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
export function readArticle(units: Units, hints: Hints): Reading {
  const { lines } = units
  const hasPrices = lines.filter(isPriceLine).length >= MIN_PRICES
  const cues = readCues(lines)
  const labelOf = readLabel
  /** A block of several lines stands where its first one does. */
  const isLine = (unit: Unit): boolean => lines[unit.index] === unit
  const cueOf = (unit: Unit): Cue | undefined => (isLine(unit) ? cues[unit.index] : undefined)
  const isPrice = (line: Unit): boolean => hasPrices && isPriceLine(line)
  const hinted: Hinted = { labelOf, cueOf, isPrice }
  const ofHints = findHintLines(units.blocks, hinted)
  const isLabel = (unit: Unit): boolean => isClearLabel(labelOf(unit))
  const hasShape = (unit: Unit): boolean =>
    isPrice(unit) || (labelOf(unit) === undefined && !isHint(unit, cueOf(unit)) && isContent(unit))

  const opening = { blocks: units.blocks, isLabel, isContent: hasShape }
  const { headline, matchTitle } = readTitle(opening, hints)
  const repeats = findRepeats(units, headline, matchTitle)
  const tellsStory = (line: Unit): boolean =>
    hasShape(line) && line !== headline && !repeats.has(line)

  const copies = findStandfirstCopies(units.blocks, {
    headline,
    summary: hints.summary,
    tellsStory,
  })
  const isCopy = (unit: Unit): boolean => copies.has(unit) || repeats.has(unit)
  const story = locateStory(lines, (line) => tellsStory(line) && !copies.has(line))
  const { placeOf, isNearTop } = story
  const sections = findSections(lines, hinted)
  const stretch = locateCore(lines, hinted)
  const core = hasPrices ? coverPrices(stretch, lines) : stretch
  const authorBox = findAuthorBox(lines, hinted, core)
  const isOutside = ({ index }: Unit): boolean => index < core.first || index > core.last
  const isAround = (unit: Unit): boolean => placeOf(unit) !== 'body' || isOutside(unit)
  const hasTitle = matchTitle !== undefined
  const furniture = findFurniture(lines, { labelOf, isCopy, placeOf, hasTitle })
  const text = surveyText(lines, { labelOf, cueOf, story, core, tellsStory })
  const titles = [headline, ...repeats.keys()]
  const beside = surveyFurniture(lines, { hinted, story, core, titles })
  // Spelt out: objects made of others take many times as long, as a tenth of all cleaning did.
  return {
    headline,
    isUnwanted: (unit) => hints.remove.some(({ isWhole }) => isWhole(unit)),
    titleMatchOf: (unit) => repeats.get(unit),
    isStandfirstCopy: (unit) => copies.has(unit),
    labelOf,
    isFurniture: (unit) => furniture.has(unit),
    placeOf,
    cueOf: (unit) =>
      isLine(unit) && isPlainProse(unit) && isAround(unit) ? readCue(unit) : cueOf(unit),
    isOfHints: (unit) => ofHints.has(unit),
    sectionOf: (unit) => sections.get(lines[unit.index] ?? unit),
    isAround,
    isAnnounced: ({ index }) => COLON.test(lines[index - 1]?.markup.trimEnd() ?? ''),
    isOfAuthorBox: (unit) => authorBox.has(lines[unit.index] ?? unit),
    altTextAbove: ({ index }) => findAltText(lines[index - 1]),
    lineAfter: (unit) => lines[unit.index + (unit.lines.length > 0 ? unit.lineCount : 1)],
    isBeforeLinks: beside.isBeforeLinks,
    isBeforeText: text.isBeforeText,
    hasEvents: text.hasEvents,
    headsEntry: text.headsEntry,
    hasEntries: text.hasEntries,
    hasHeads: text.hasHeads,
    hasPrices,
    hasDates: text.hasDates,
    isAbove: beside.isAbove,
    isAboveHeadline: beside.isAboveHeadline,
    isBesideFurniture: beside.isBesideFurniture,
    isFarBehind: beside.isFarBehind,
    isBehindFurniture: beside.isBehindFurniture,
    isOutside,
    isNearTop,
  }
}

/** Find the lines of paragraphs and lists that hold nothing but labels and what has the shape of a hint. */
function findHintLines(
  blocks: readonly Unit[],
  { labelOf, cueOf }: Pick<Hinted, 'labelOf' | 'cueOf'>,
): ReadonlySet<Unit> {
  const found = new Set<Unit>()
  for (const { lines } of blocks) {
    if (!lines.every((line) => labelOf(line) !== undefined || cueOf(line)?.by === 'shape')) continue
    for (const line of lines) found.add(line)
  }
  return found
}

/** A cue is enough to hold a line for furniture where its shape says so too. */
function isHint(line: Unit, cue: Cue | undefined): boolean {
  if (cue === undefined) return false
  const { shown, linked } = readMeasure(line)
  return cue.by === 'shape' || linked > shown / 3 || (shown < 60 && !isSentence(line))
}

/** From the first price to the last all is the story. */
function coverPrices(core: Span, lines: readonly Unit[]): Span {
  const first = lines.find(isPriceLine)?.index ?? core.first
  const last = lines.findLast(isPriceLine)?.index ?? core.last
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
