import type { BlockKind } from '../model/block.ts'
import type { Range } from '../model/source.ts'
import type { Cue } from './find-cue.ts'
import type { Label } from './find-label.ts'
import type { Measure } from './measure-text.ts'

/**
 * What a rule judges: a block of the text, or one whole line of a paragraph or list of several lines. A removal is
 * always the range of a unit, so it never cuts into a sentence.
 */
export type Unit = Range & {
  readonly kind: BlockKind
  /** 1 to 6 for a heading, 0 for all else. */
  readonly depth: number
  /** Place among all lines that can be judged alone; for a block of several lines that of its first one. */
  readonly index: number
  /** Lines of a block of several lines that may be judged alone, else empty. */
  readonly lines: readonly Unit[]
  /** How many lines its block has. */
  readonly lineCount: number
  /** Whether it stands between the halves of a link that blank lines tear apart. */
  readonly isInLink: boolean
  /** As it stands in the file, without the marker of a list item and the underline of a heading. */
  readonly markup: string
  /** Whether it may show much less than it holds; if not, the length of `markup` tells how long its words are. */
  readonly hidesText: boolean
  /** What it says as a label; the label of a block of several lines is that of none. */
  readonly readLabel: () => Label | undefined
  /** What hints that it is furniture. */
  readonly readCue: () => Cue | undefined
  /** How much it shows and how much of that is linked. */
  readonly readMeasure: () => Measure
  /** Its plain words on one line. */
  readonly readPlain: () => string
  /** The beginning of its plain words, 90 characters of them or more, or all. */
  readonly readOpening: () => string
  /** Its words in lower case, joined by single spaces: equal for two ways to write one text. */
  readonly readKey: () => string
}
