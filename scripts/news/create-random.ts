/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 to below 1. */
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  readonly shuffle: <T>(list: readonly T[]) => T[]
  /** Tell whether something happens that happens in this share of all cases. */
  readonly isHit: (share: number) => boolean
}

/** Make a source of chance (Mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))

  function shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((element) => ({ element, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ element }) => element)
  }

  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    shuffle,
    isHit: (share) => next() < share,
  }
}
