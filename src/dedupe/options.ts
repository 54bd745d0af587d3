/** When two texts count as one story. */
export type DedupeOptions = {
  /** Share of the shorter text's words, from 0 to 1, that must stand in the longer one. */
  readonly minCoverage: number
  /** Differing numbers and names per shared word that a copy may show. */
  readonly maxConflicts: number
  /** Days that may lie between two copies; undated texts are compared with all. */
  readonly windowDays: number
  /** Length of the shorter text as a share of the longer one, from 0 to 1. */
  readonly minLengthRatio: number
  /** Pairs of ids that are one story whatever their words. */
  readonly same: ReadonlyArray<readonly [string, string]>
  /** Pairs of ids that are two stories whatever their words, even if `same` has them joined over a third one. */
  readonly different: ReadonlyArray<readonly [string, string]>
}

/** What a study of real and constructed pairs of news found best: more coverage is more precise, less finds more. */
export const DEFAULT_OPTIONS: DedupeOptions = {
  minCoverage: 0.6,
  maxConflicts: 0.0175,
  windowDays: 7,
  minLengthRatio: 0.2,
  same: [],
  different: [],
}
