/** A stretch of Markdown that is looked through for hints, character by character. */
export type HintScan = {
  readonly markup: string
  /** Where reading goes on. */
  at: number
  shown: number
  words: number
  openLinks: number
  /** Steps of phrases that have begun. */
  readonly steps: number[]
  /** Whether each word so far may stand in a date. */
  isDate: boolean
  /** Whether it may tell a date among other words. */
  hasYear: boolean
  /** Whether the first words name who wrote. */
  isSigned: boolean
  /** Whether something needs a full reading. */
  isStrange: boolean
}
