type Pairs = ReadonlyArray<readonly [string, string]>

/** What is wrong with pairs of articles, though each is fine by itself. */
export type PairProblem = {
  readonly path: (string | number)[]
  readonly message: string
}

/** Find pairs of one article with itself, and pairs that are stated to be the same and different. */
export function findPairProblems({
  same = [],
  different = [],
}: {
  readonly same?: Pairs | undefined
  readonly different?: Pairs | undefined
}): readonly PairProblem[] {
  const stated = new Set(same.map(keyPair))
  const contradictions = different.flatMap((pair, index) =>
    stated.has(keyPair(pair))
      ? [{ path: ['different', index], message: 'expected a pair that is not in `same` as well' }]
      : [],
  )
  return [...findDoubles('same', same), ...findDoubles('different', different), ...contradictions]
}

function findDoubles(name: string, pairs: Pairs): readonly PairProblem[] {
  return pairs.flatMap(([a, b], index) =>
    a === b ? [{ path: [name, index], message: 'expected the paths of two articles' }] : [],
  )
}

function keyPair([a, b]: readonly [string, string]): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
