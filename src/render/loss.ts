import type { Severity } from '../model/finding.ts'

/** A position in the text that was parsed. */
export type Spot = { readonly line: number; readonly column: number }

/** Something of a source that is not in the HTML as it was written; losses of one rule and subject are one finding. */
export type Loss = {
  readonly ruleId: string
  readonly severity: Severity
  /** What was found, the X of ``Unexpected X, expected Y``. */
  readonly subject: string
  /** The Y, with what became of it. */
  readonly expected: string
  /** An example of what was found, as written. */
  readonly sample?: string | undefined
  /** Unknown for what no line of the source holds alone. */
  readonly spot: Spot | undefined
}
