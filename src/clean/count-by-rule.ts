import type { Removal } from '../model/removal.ts'

/** Count removals by their rule; rules are in the order of their names. */
export function countByRule(
  articles: readonly { readonly removals: readonly Pick<Removal, 'ruleId'>[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { removals } of articles) {
    for (const { ruleId } of removals) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
