import type { Cue } from './find-cue.ts'
import type { Label } from './find-label.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'
import type { TitleMatch } from './prepare-title.ts'
import type { Unit } from './unit.ts'

/** Where a line stands: before the first line that tells the story, between such lines, or behind the last one. */
export type Place = 'head' | 'body' | 'tail'

/** What is known of an article while its units are judged. */
export type Reading = {
  /** The unit that the title stands for. */
  readonly headline: Unit | undefined
  /** Whether the configuration names a unit among what is to go. */
  readonly isUnwanted: (unit: Unit) => boolean
  readonly titleMatchOf: (unit: Unit) => TitleMatch | undefined
  /** Whether a block says the standfirst again. */
  readonly isStandfirstCopy: (unit: Unit) => boolean
  readonly labelOf: (unit: Unit) => Label | undefined
  /** Whether a label counts where it stands, by itself or by its neighbours. */
  readonly isFurniture: (unit: Unit) => boolean
  readonly placeOf: (unit: Unit) => Place
  readonly cueOf: (unit: Unit) => Cue | undefined
  /** Whether a line is one of a paragraph that holds nothing but bylines, dates, credits and labels. */
  readonly isOfHints: (unit: Unit) => boolean
  /** Topic of the label that a line stands below, with no prose between. */
  readonly sectionOf: (unit: Unit) => PhraseTopic | undefined
  /** Whether a unit stands before the first or behind the last line of the story. */
  readonly isAround: (unit: Unit) => boolean
  /** Whether the line of text above ends in a colon. */
  readonly isAnnounced: (unit: Unit) => boolean
  /** Whether a unit stands in the box that tells who wrote, below the story. */
  readonly isOfAuthorBox: (unit: Unit) => boolean
  /** Description of the picture right above, `''` if it has none; `undefined` without a picture there. */
  readonly altTextAbove: (unit: Unit) => string | undefined
  readonly lineAfter: (unit: Unit) => Unit | undefined
  /** Whether the line below is furniture. */
  readonly isBeforeLinks: (unit: Unit) => boolean
  /** Whether the line below begins the story, or goes on with it. */
  readonly isBeforeText: (unit: Unit) => boolean
  /** Whether several lines hold names beside a date: the text lists events. */
  readonly hasEvents: boolean
  /** Whether a date or time stands right above text. */
  readonly headsEntry: (unit: Unit) => boolean
  /** Whether several do: the text is a diary. */
  readonly hasEntries: boolean
  /** Whether labels stand above several paragraphs: they are steps, or subjects, that the text is about. */
  readonly hasHeads: boolean
  /** Whether the text holds so many prices that it is a list of products. */
  readonly hasPrices: boolean
  /** Whether several dates stand between the lines of the story: it lists them. */
  readonly hasDates: boolean
  /** Whether a unit stands before the story. */
  readonly isAbove: (unit: Unit) => boolean
  /** Whether a line that says the title follows before the story begins. */
  readonly isAboveHeadline: (unit: Unit) => boolean
  /** Whether the line before or behind it is furniture. */
  readonly isBesideFurniture: (unit: Unit) => boolean
  /** Whether so much furniture stands between the story and a unit that it can't belong to it. */
  readonly isFarBehind: (unit: Unit) => boolean
  /** Whether furniture stands between the last line of the story and a unit behind it. */
  readonly isBehindFurniture: (unit: Unit) => boolean
  /** Whether a unit stands outside of the stretch that holds the story. */
  readonly isOutside: (unit: Unit) => boolean
  /** Whether at most one line of the story, the standfirst, stands above a unit. */
  readonly isNearTop: (unit: Unit) => boolean
}
