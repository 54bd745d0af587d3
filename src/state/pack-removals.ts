import type { Removal } from '../model/removal.ts'

/** Removals of many articles: the same rules and reasons come again and again. */
export type PackedRemovals = {
  readonly rules: readonly string[]
  readonly reasons: readonly string[]
  /** Of each article, five numbers a removal: start, end, rule, confidence, reason. */
  readonly rows: ReadonlyArray<readonly number[]>
}

const LENGTH = 5

/** Pack the removals of articles. */
export function packRemovals(removals: ReadonlyArray<readonly Removal[]>): PackedRemovals {
  const rules = new Map<string, number>()
  const reasons = new Map<string, number>()
  const rows = removals.map((own) =>
    own.flatMap(({ start, end, ruleId, confidence, reason }) => [
      start,
      end,
      number(rules, ruleId),
      confidence,
      number(reasons, reason),
    ]),
  )
  return { rules: [...rules.keys()], reasons: [...reasons.keys()], rows }
}

/** Open the removals of one article. */
export function unpackRemovals(
  { rules, reasons, rows }: PackedRemovals,
  article: number,
): readonly Removal[] {
  const row = rows[article] ?? []
  return Array.from({ length: row.length / LENGTH }, (_, at) => {
    const [start = 0, end = 0, rule = 0, confidence = 0, reason = 0] = row.slice(
      at * LENGTH,
      (at + 1) * LENGTH,
    )
    return { start, end, ruleId: rules[rule] ?? '', confidence, reason: reasons[reason] ?? '' }
  })
}

function number(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size
  numbers.set(text, known)
  return known
}
