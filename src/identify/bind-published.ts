import type { Cluster } from '../model/cluster.ts'
import type { PublishedItem } from '../model/state.ts'
import { bindOrphans } from './bind-orphans.ts'
import type { Binding, Doubt } from './binding.ts'
import type { KinMeans } from './find-kin.ts'
import { judgeInPlace } from './judge-identity.ts'
import { leadBy } from './lead-by.ts'

/** Which story each cluster continues, and what people have to say before a build can. */
export type Bound = {
  readonly bindings: readonly Binding[]
  /** Sorted by the surest first. */
  readonly doubts: readonly Doubt[]
}

/**
 * Tell which story of the last build each cluster continues: by path, else, for files that were renamed,
 * moved, restored or replaced by one of their copies, by what they say.
 *
 * A published member leads its cluster for good. Two published stories that a new copy bridges stay two.
 */
export function bindPublished(
  clusters: readonly Cluster[],
  items: readonly PublishedItem[],
  means: KinMeans,
): Bound {
  // A file name that was used again leads to the story that is published under it.
  const latestLast = [...items].sort(compareEnd)
  const itemByPath = new Map(latestLast.map((item) => [item.path, item]))
  const doubtful: Doubt[] = []
  const inPlace: Binding[] = []
  for (const cluster of clusters) {
    const { canonical, copies } = cluster
    // Most stories are in no feed any more, and nothing of them is published.
    if (copies.length === 0 && !itemByPath.has(canonical.path)) {
      inPlace.push({ article: canonical, copies, published: undefined })
    } else inPlace.push(...bindByPath(cluster, itemByPath, doubtful))
  }
  const orphans = listUnbound(items, inPlace)
  const { bindings, doubts } = bindOrphans(inPlace, orphans, means)
  return { bindings, doubts: [...listOpen(doubtful, bindings), ...doubts] }
}

function listOpen(doubts: readonly Doubt[], bindings: readonly Binding[]): readonly Doubt[] {
  if (doubts.length === 0) return []
  const left = new Set(
    listUnbound(
      doubts.map(({ item }) => item),
      bindings,
    ),
  )
  const open = new Set(
    bindings.flatMap(({ article, published }) => (published === undefined ? [article] : [])),
  )
  return doubts.filter(({ article, item }) => left.has(item) && open.has(article))
}

function compareEnd(a: PublishedItem, b: PublishedItem): number {
  const [endA, endB] = [a, b].map(({ goneMs }) => goneMs ?? Number.MAX_VALUE)
  return (endA ?? 0) - (endB ?? 0) || compareAge(a, b)
}

function listUnbound(
  items: readonly PublishedItem[],
  bindings: readonly Binding[],
): readonly PublishedItem[] {
  const bound = new Set<PublishedItem>()
  for (const { published } of bindings) if (published !== undefined) bound.add(published)
  return items.filter((item) => !bound.has(item))
}

function bindByPath(
  cluster: Cluster,
  itemByPath: ReadonlyMap<string, PublishedItem>,
  doubts: Doubt[],
): readonly Binding[] {
  const alone = { article: cluster.canonical, copies: cluster.copies, published: undefined }
  const members = [cluster.canonical, ...cluster.copies.map(({ article }) => article)]
  const published = members
    .flatMap((article) => {
      const item = itemByPath.get(article.path)
      if (item === undefined) return []
      const verdict = judgeInPlace(article, item)
      if (verdict === 'doubtful') doubts.push({ article, item })
      return verdict === 'same' ? [{ article, published: item }] : []
    })
    .sort((a, b) => compareAge(a.published, b.published))
  const [first, ...later] = published
  if (first === undefined) return [alone]
  const leaders = new Set(published.map(({ article }) => article))
  const copies = leadBy(alone, first.article).copies.filter(({ article }) => !leaders.has(article))
  return [{ ...first, copies }, ...later.map((leader) => ({ ...leader, copies: [] }))]
}

function compareAge(a: PublishedItem, b: PublishedItem): number {
  return a.publishedMs - b.publishedMs || (a.id < b.id ? -1 : 1)
}
