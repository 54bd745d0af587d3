import type { LabelledArticle } from './labelled-news.ts'

/** How many pairs of articles were rightly joined, wrongly joined and missed, by what they are. */
export type Score = {
  readonly precision: number
  readonly recall: number
  /** Share of the pairs of an original and a copy that were found, by the kind of the copy. */
  readonly recallByKind: ReadonlyMap<string, number>
  /** Pairs that were wrongly joined, by the kinds of both. */
  readonly falseByKinds: ReadonlyMap<string, number>
}

/** Score clusters, named by article, against what is known. */
export function scoreClusters(
  articles: readonly LabelledArticle[],
  clusterById: ReadonlyMap<string, string>,
): Score {
  const found = (article: LabelledArticle) => clusterById.get(article.id) ?? article.id
  const truePairs = listPairs(articles, (article) => article.cluster)
  const foundPairs = listPairs(articles, found)
  const hits = truePairs.filter(([a, b]) => found(a) === found(b))
  const wrong = foundPairs.filter(([a, b]) => a.cluster !== b.cluster)
  const graded = truePairs.filter(([a]) => a.kind === 'original')
  const gradedHits = graded.filter(([a, b]) => found(a) === found(b))
  const countByKind = countBy(graded, ([, b]) => b.kind)
  const hitsByKind = countBy(gradedHits, ([, b]) => b.kind)
  return {
    precision: 1 - wrong.length / Math.max(foundPairs.length, 1),
    recall: hits.length / Math.max(truePairs.length, 1),
    recallByKind: new Map(
      [...countByKind].map(([kind, count]) => [kind, (hitsByKind.get(kind) ?? 0) / count]),
    ),
    falseByKinds: countBy(wrong, ([a, b]) => [a.kind, b.kind].sort().join('+')),
  }
}

type Pair = readonly [LabelledArticle, LabelledArticle]

function listPairs(
  articles: readonly LabelledArticle[],
  nameGroup: (article: LabelledArticle) => string,
): readonly Pair[] {
  const groups = groupBy(articles, nameGroup)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): Pair => [a, b])),
  )
}

function countBy(pairs: readonly Pair[], name: (pair: Pair) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(name(pair), (counts.get(name(pair)) ?? 0) + 1)
  return counts
}

function groupBy(
  articles: readonly LabelledArticle[],
  nameGroup: (article: LabelledArticle) => string,
): ReadonlyMap<string, readonly LabelledArticle[]> {
  const groups = new Map<string, LabelledArticle[]>()
  for (const article of articles) {
    const group = groups.get(nameGroup(article))
    if (group === undefined) groups.set(nameGroup(article), [article])
    else group.push(article)
  }
  return groups
}
