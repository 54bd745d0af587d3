/**
 * How much a finding matters: `info` says what was changed, `warning` what looks suspicious,
 * `error` what an editor wrote and no feed carries, be it an article or a part of one.
 */
export type Severity = 'info' | 'warning' | 'error'

/** The stage of the pipeline that speaks. */
type Stage = 'read' | 'clean' | 'dedupe' | 'identify' | 'select' | 'render' | 'write' | 'check'

/** A located message about an article or about a file that was to be one. */
export type Finding = {
  /** Path below the input folder, with `/` on every system. */
  readonly path: string
  /** Line, from 1. */
  readonly line: number
  /** Column in UTF-16 code units, from 1. */
  readonly column: number
  readonly severity: Severity
  readonly stage: Stage
  /** Kebab-case name of what was checked, the same as its file, its tests and its heading in the docs; a number as `U1` for the rules of feeds. */
  readonly ruleId: string
  /** One sentence: ``Unexpected X, expected Y``. */
  readonly message: string
}
