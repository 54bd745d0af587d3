/** Numbers from 0 that are joined into sets. */
export type Sets = {
  /** Name the set that a number is in by its smallest member. */
  readonly find: (member: number) => number
  readonly join: (a: number, b: number) => void
}

/** Make sets of one member each (union-find; the smallest member leads, so that no order of joining shows). */
export function createSets(size: number): Sets {
  const leaders = Uint32Array.from({ length: size }, (_, index) => index)

  function find(member: number): number {
    let at = member
    for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) {
      leaders[at] = leaders[next] ?? next
      at = next
    }
    return at
  }

  function join(a: number, b: number): void {
    const first = find(a)
    const second = find(b)
    leaders[Math.max(first, second)] = Math.min(first, second)
  }

  return { find, join }
}
