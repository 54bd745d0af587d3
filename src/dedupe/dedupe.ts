import type { Article } from '../model/article.ts'
import type { Cluster } from '../model/cluster.ts'
import { chooseCanonical, type Member } from './choose-canonical.ts'
import { createWordIndex } from './create-word-index.ts'
import type { WordDocument } from './entry.ts'
import { listCopies } from './list-copies.ts'
import type { DedupeOptions } from './options.ts'
import type { Pair } from './pair.ts'

/** What the stage is told; the pairs that are the same or different are pairs of paths. */
export type DedupeStageOptions = DedupeOptions & {
  /** Sources whose version is preferred, the best first. */
  readonly sourceOrder: readonly string[]
}

/**
 * Gather articles that tell one story in one text into clusters, an article without copies into one of its own.
 * The clusters are sorted by the path of their canonical article; the order of the articles does not matter.
 */
export function dedupe(
  articles: readonly Article[],
  options: DedupeStageOptions,
): readonly Cluster[] {
  const index = createWordIndex(options)
  const alone = new Map<string, Article>()
  for (const article of articles) {
    index.add(makeDocument(article))
    alone.set(article.path, article)
  }
  const clusters = index.clusters().flatMap(({ entries, pairs }) => {
    const [first, ...others] = entries.flatMap((entry) => {
      const article = alone.get(entry.id)
      alone.delete(entry.id)
      return article === undefined ? [] : { article, entry }
    })
    return first === undefined ? [] : makeCluster([first, ...others], pairs, options)
  })
  for (const article of alone.values())
    clusters.push({ canonical: article, copies: [], reason: 'it has no copies' })
  return clusters.sort((a, b) => (a.canonical.path < b.canonical.path ? -1 : 1))
}

function makeDocument(article: Article): WordDocument {
  const { path, facts, words, nameFlags, paragraphs } = article
  return { id: path, title: facts.title, dateMs: facts.publishedMs, words, nameFlags, paragraphs }
}

function makeCluster(
  members: readonly [Member, ...Member[]],
  pairs: readonly Pair[],
  options: DedupeStageOptions,
): Cluster {
  const { canonical, reason } = chooseCanonical(members, options)
  return { canonical, copies: listCopies(canonical, members, pairs), reason }
}
