import type { Article } from '../model/article.ts'
import type { Cluster } from '../model/cluster.ts'
import { findRecurring } from '../text/find-recurring.ts'
import { chooseCanonical, type Member } from './choose-canonical.ts'
import { createIndex, type DuplicatePair } from './create-index.ts'
import { listCopies } from './list-copies.ts'
import { makeDocument } from './make-document.ts'
import type { DedupeOptions } from './options.ts'

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
  const recurring = findRecurring(articles)
  const index = createIndex(options)
  const alone = new Map<string, Member>()
  for (const article of articles) {
    const document = makeDocument(article, recurring)
    index.add(document)
    alone.set(article.path, { article, document })
  }
  const clusters = index.clusters().flatMap(({ ids, pairs }) => {
    const [first, ...others] = ids.flatMap((id) => alone.get(id) ?? [])
    for (const id of ids) alone.delete(id)
    return first === undefined ? [] : [makeCluster([first, ...others], pairs, options)]
  })
  for (const member of alone.values()) clusters.push(makeCluster([member], [], options))
  return clusters.sort((a, b) => (a.canonical.path < b.canonical.path ? -1 : 1))
}

function makeCluster(
  members: readonly [Member, ...Member[]],
  pairs: readonly DuplicatePair[],
  options: DedupeStageOptions,
): Cluster {
  const { canonical, reason } = chooseCanonical(members, options)
  return { canonical, copies: listCopies(canonical, members, pairs), reason }
}
