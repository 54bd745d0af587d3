import type { Article } from '../model/article.ts'
import type { PublishedItem } from '../model/state.ts'
import type { Binding, Doubt } from './binding.ts'
import { findKin, type KinMeans } from './find-kin.ts'
import { judgeOrphan, type Verdict } from './judge-identity.ts'
import { leadBy } from './lead-by.ts'

type Match = {
  readonly binding: Binding
  readonly article: Article
  readonly item: PublishedItem
  readonly verdict: Verdict
  readonly score: number
}

/**
 * Give published stories whose articles are gone to the new articles that continue them, the surest pairs first,
 * so that the order of files can't matter; and list the pairs that people have to judge.
 */
export function bindOrphans(
  bindings: readonly Binding[],
  orphans: readonly PublishedItem[],
  means: KinMeans,
): { readonly bindings: readonly Binding[]; readonly doubts: readonly Doubt[] } {
  const matches = listMatches(bindings, orphans, means)
  if (matches.length === 0) return { bindings, doubts: [] }
  const bound = new Map<Binding, Match>()
  const taken = new Set<PublishedItem>()
  const isOpen = ({ binding, item }: Match) => !bound.has(binding) && !taken.has(item)
  for (const match of matches) {
    if (match.verdict !== 'same' || !isOpen(match)) continue
    bound.set(match.binding, match)
    taken.add(match.item)
  }
  return {
    bindings: bindings.map((binding) => {
      const match = bound.get(binding)
      return match === undefined
        ? binding
        : { ...leadBy(binding, match.article), published: match.item }
    }),
    doubts: matches
      // A story that was taken back on purpose is not looked for.
      .filter((match) => match.verdict === 'doubtful' && match.item.goneMs === undefined)
      .filter(isOpen),
  }
}

function listMatches(
  bindings: readonly Binding[],
  orphans: readonly PublishedItem[],
  means: KinMeans,
): readonly Match[] {
  if (orphans.length === 0) return []
  const open = bindings.filter(({ published }) => published === undefined)
  const members = open.flatMap((binding) =>
    [binding.article, ...binding.copies.map((copy) => copy.article)].map((article) => ({
      binding,
      article,
    })),
  )
  const kinByArticle = findKin(
    members.map(({ article }) => article),
    orphans,
    means,
  )
  return members
    .flatMap(({ binding, article }) => {
      const kin = kinByArticle.get(article)
      if (kin === undefined) return []
      const { candidate, items } = kin
      return items.map((item) => ({ binding, article, item, ...judgeOrphan(candidate, item) }))
    })
    .sort(compareMatches)
}

function compareMatches(a: Match, b: Match): number {
  return (
    b.score - a.score ||
    compare(a.item.id, b.item.id) ||
    Number(b.article === b.binding.article) - Number(a.article === a.binding.article) ||
    compare(a.article.path, b.article.path)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
