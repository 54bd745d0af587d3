import type { Entry } from './entry.ts'

/** Find the numbers of entries that pairs of ids name; pairs that name an unknown one, or one twice, are left out. */
export function numberPairs(
  entries: readonly Entry[],
  pairs: ReadonlyArray<readonly [string, string]>,
): ReadonlyArray<readonly [number, number]> {
  if (pairs.length === 0) return []
  const numbers = new Map(entries.map(({ id }, number) => [id, number]))
  return pairs.flatMap(([a, b]): Array<readonly [number, number]> => {
    const first = numbers.get(a)
    const second = numbers.get(b)
    return first === undefined || second === undefined || first === second ? [] : [[first, second]]
  })
}
