import type { Article } from '../model/article.ts'
import type { Cluster, Copy } from '../model/cluster.ts'
import type { PublishedItem } from '../model/state.ts'
import { compareSketches, sketchWords } from '../text/sketch-words.ts'
import { findOrphan, indexOrphans } from './find-orphan.ts'

/** An article to publish, its copies, and the item that the last build published of this story. */
export type Binding = {
  readonly article: Article
  readonly copies: readonly Copy[]
  readonly published: PublishedItem | undefined
}

/**
 * Tell which story of the last build each cluster continues: by path, else, for files that were renamed,
 * moved or replaced by one of their copies, as `findOrphan` tells.
 *
 * A published member leads its cluster for good. Two published stories that a new copy bridges stay two.
 */
export function bindPublished(
  clusters: readonly Cluster[],
  items: readonly PublishedItem[],
): readonly Binding[] {
  const itemByPath = new Map(items.map((item) => [item.path, item]))
  const bindings = clusters.flatMap((cluster) => bindByPath(cluster, itemByPath))
  const bound = new Set(bindings.map(({ published }) => published?.id))
  return bindOrphans(
    bindings,
    items.filter(({ id }) => !bound.has(id)),
  )
}

function bindByPath(cluster: Cluster, itemByPath: ReadonlyMap<string, PublishedItem>): Binding[] {
  const members = [cluster.canonical, ...cluster.copies.map(({ article }) => article)]
  const published = members
    .flatMap((article) => {
      const item = itemByPath.get(article.path)
      return item === undefined || isOtherStory(article, item) ? [] : [{ article, published: item }]
    })
    .sort((a, b) => compareAge(a.published, b.published))
  const [first, ...later] = published
  if (first === undefined) {
    return [{ article: cluster.canonical, copies: cluster.copies, published: undefined }]
  }
  const leaders = new Set(published.map(({ article }) => article))
  const copies = listCopies(cluster, first.article).filter(({ article }) => !leaders.has(article))
  return [{ ...first, copies }, ...later.map((leader) => ({ ...leader, copies: [] }))]
}

/* A file name that is used again, as `today.md`, is no reason to give the old story's id to the new one. */
function isOtherStory({ facts, words }: Article, item: PublishedItem): boolean {
  const isRedated = facts.publishedMs !== undefined && facts.publishedMs !== item.publishedMs
  return isRedated && compareSketches(sketchWords(words), item.sketch) === 0
}

function listCopies({ canonical, copies }: Cluster, leader: Article): Copy[] {
  return copies.map((copy) =>
    copy.article === leader
      ? { article: canonical, of: leader, coverage: copy.coverage, conflicts: copy.conflicts }
      : copy,
  )
}

function compareAge(a: PublishedItem, b: PublishedItem): number {
  return a.publishedMs - b.publishedMs || (a.id < b.id ? -1 : 1)
}

function bindOrphans(
  bindings: readonly Binding[],
  items: readonly PublishedItem[],
): readonly Binding[] {
  if (items.length === 0 || bindings.every(({ published }) => published)) return bindings
  const orphans = indexOrphans(items)
  return bindings.map((binding) => {
    if (binding.published !== undefined) return binding
    const members = [binding.article, ...binding.copies.map((copy) => copy.article)]
    const published = findOrphan(members, orphans)
    if (published === undefined) return binding
    orphans.free.delete(published.id)
    return { ...binding, published }
  })
}
