import type { BlockKind } from '../model/block.ts'
import type { Range } from '../model/source.ts'
import type { Cue } from './find-cue.ts'
import type { Label } from './find-label.ts'
import type { Measure } from './measure-text.ts'

/**
 * What a rule judges: a block of the text, or one whole line of a paragraph or list of several lines. A removal is
 * always the range of a unit, so it never cuts into a sentence.
 */
export type Unit = Range &
  Wording & {
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
  }

/** What a unit says, or another text that is read like one. */
export type Wording = {
  /** As it stands in the file, without the marker of a list item and the underline of a heading. */
  readonly markup: string
  /** Whether it may show much less than it holds; if not, the length of `markup` tells how long its words are. */
  readonly hidesText: boolean
  /** Whether `markup` is plain text, whatever marks it holds. */
  readonly isPlainText: boolean
  readonly known: Known
}

/**
 * What was read of a unit. Most units are never read in full: each fact waits until a rule asks for it, by the function
 * of its name (`readPlain`, `readMeasure`, …).
 */
export type Known = {
  plain: string | undefined
  opening: string | undefined
  words: readonly string[] | undefined
  key: string | undefined
  measure: Measure | undefined
  isContent: boolean | undefined
  /** `undefined` where there is none, `unread` before somebody asks. */
  label: Label | undefined | 'unread'
  cue: Cue | undefined | 'unread'
}
