import type { Block } from '../model/block.ts'
import type { StatedFacts } from '../model/facts.ts'
import type { Source } from '../model/source.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import type { Pattern } from './compile-pattern.ts'
import { findFurniture } from './find-furniture.ts'
import { findHeadline, findStatedHeadline, type Opening } from './find-headline.ts'
import { findLabel, type Label } from './find-label.ts'
import { findRepeats } from './find-repeats.ts'
import { findShareLinks } from './find-share-links.ts'
import { findStandfirstCopies } from './find-standfirst-copies.ts'
import { isContent } from './is-content.ts'
import { listUnits, type Units } from './list-units.ts'
import { locateStory } from './locate-story.ts'
import { type MatchTitle, prepareTitle } from './prepare-title.ts'
import type { Reading } from './reading.ts'
import type { Unit } from './unit.ts'
import { wordKey } from './word-key.ts'

/** What an article tells beside its text. */
export type Hints = {
  readonly stated: StatedFacts
  readonly siteNames: readonly string[]
  /** What the configuration wants to go. */
  readonly remove: readonly Pattern[]
}

/** Read all that rules ask about an article: its headline, labels, repeats and where the story begins and ends. */
export function readArticle(
  source: Source,
  blocks: readonly Block[],
  hints: Hints,
): Units & { readonly reading: Reading } {
  const units = listUnits(source, blocks)
  const labels = readLabels(units.lines)
  const isLabel = (unit: Unit): boolean => isClearLabel(labels.get(unit))
  const hasShape = (unit: Unit): boolean => !labels.has(unit) && isContent(unit)

  const { headline, matchTitle } = readTitle({ ...units, isLabel, isContent: hasShape }, hints)
  const repeats = findRepeats(units, headline, matchTitle)
  const tellsStory = (line: Unit): boolean =>
    hasShape(line) && line !== headline && !repeats.has(line)

  const copies = findStandfirstCopies(units.blocks, {
    headline,
    summary: hints.stated.summary,
    tellsStory,
  })
  const isCopy = (unit: Unit): boolean => copies.has(unit) || repeats.has(unit)
  const story = locateStory(units.lines, (line) => tellsStory(line) && !copies.has(line))
  const furniture = findFurniture(units.lines, {
    labels,
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
      labelOf: (unit) => labels.get(unit),
      isFurniture: (unit) => furniture.has(unit),
      ...story,
    },
  }
}

function readLabels(lines: readonly Unit[]): ReadonlyMap<Unit, Label> {
  const labels = new Map<Unit, Label>()
  for (const line of lines) {
    const label = findShareLinks(line) ?? findLabel(line)
    if (label !== undefined) labels.set(line, label)
  }
  return labels
}

/** The name of one network alone may as well be a headline. */
function isClearLabel(label: Label | undefined): boolean {
  return label !== undefined && (label.position !== 'row' || label.count > 1)
}

function readKey(name: string): string {
  return name === '' ? '' : wordKey(normaliseLine(name))
}

type Title = { readonly headline: Unit | undefined; readonly matchTitle: MatchTitle | undefined }

function readTitle(opening: Opening, { stated, siteNames }: Hints): Title {
  const siteKeys = new Set([...siteNames, stated.source ?? ''].map(readKey))
  siteKeys.delete('')
  if (stated.title !== undefined) {
    const matchTitle = prepareTitle(stated.title, siteKeys)
    return { headline: findStatedHeadline(opening, matchTitle), matchTitle }
  }
  const headline = findHeadline(opening)
  if (headline === undefined) return { headline, matchTitle: undefined }
  return { headline, matchTitle: prepareTitle(headline.readPlain(), siteKeys) }
}
