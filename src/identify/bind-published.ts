import type { Article } from '../model/article.ts'
import type { Cluster, Copy } from '../model/cluster.ts'
import type { PublishedItem } from '../model/state.ts'
import { compareSketches, sketchWords } from '../text/sketch-words.ts'
import { hashContent } from './hash-content.ts'

/** An article to publish, its copies, and the item that the last build published of this story. */
export type Binding = {
  readonly article: Article
  readonly copies: readonly Copy[]
  readonly published: PublishedItem | undefined
}

/* Half of the sampled shingles in common: an edited article, not another one. */
const SAME_STORY = 0.5

/**
 * Tell which story of the last build each cluster continues: by path, else, for files that were renamed,
 * moved or replaced by one of their copies, by id, content or similar words.
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
  const orphans = items.filter(({ id }) => !bound.has(id))
  return bindOrphans(bindings, orphans)
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

function bindOrphans(bindings: readonly Binding[], orphans: readonly PublishedItem[]): Binding[] {
  const free = new Map(orphans.map((item) => [item.id, item]))
  const byHash = new Map(orphans.map((item) => [item.contentHash, item]))
  return bindings.map((binding) => {
    if (binding.published !== undefined || free.size === 0) return binding
    const published = findOrphan(binding, free, byHash)
    if (published === undefined) return binding
    free.delete(published.id)
    return { ...binding, published }
  })
}

function findOrphan(
  { article, copies }: Binding,
  free: ReadonlyMap<string, PublishedItem>,
  byHash: ReadonlyMap<string, PublishedItem>,
): PublishedItem | undefined {
  const stated = article.facts.id === undefined ? undefined : free.get(article.facts.id)
  if (stated !== undefined) return stated
  const members = [article, ...copies.map((copy) => copy.article)]
  for (const member of members) {
    const same = byHash.get(hashContent(member))
    if (same !== undefined && free.has(same.id)) return same
  }
  return findNearest(members, free)
}

function findNearest(
  members: readonly Article[],
  free: ReadonlyMap<string, PublishedItem>,
): PublishedItem | undefined {
  let nearest: PublishedItem | undefined
  let best = SAME_STORY
  for (const member of members) {
    const sketch = sketchWords(member.words)
    for (const item of free.values()) {
      const share = compareSketches(sketch, item.sketch)
      if (share > best || (share === best && (nearest === undefined || item.id < nearest.id))) {
        nearest = item
        best = share
      }
    }
  }
  return nearest
}
