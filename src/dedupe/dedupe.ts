import type { Article } from '../model/article.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { chooseCanonical } from './choose-canonical.ts'
import { type Declaration, keyPair, listDeclarations } from './declared-pairs.ts'
import type { EntryCluster } from './gather-clusters.ts'
import { type IndexMemory, keepIndex } from './keep-index.ts'
import { listCopies } from './list-copies.ts'
import type { DedupeMode } from './mode.ts'
import type { DedupeOptions } from './options.ts'
import { reportCopies } from './report-copies.ts'

/** What the stage is told; the pairs that are the same or different are pairs of paths. */
export type DedupeStageOptions = DedupeOptions & {
  readonly mode: DedupeMode
  /** Sources whose version is preferred, the best first. */
  readonly sourceOrder: readonly string[]
}

/** What the stage finds. */
export type Deduped = {
  /** Sorted by the path of their canonical article; an article without copies is in one of its own. */
  readonly clusters: readonly Cluster[]
  /** The same, each article alone where copies are to be published as well. */
  readonly published: readonly Cluster[]
  readonly findings: readonly Finding[]
}

/**
 * Gather articles that tell one story in one text into clusters. `getUrl` tells where an article is published, so that
 * those can be found which name another one as their original. The order of the articles does not matter.
 */
export function dedupe(
  articles: readonly Article[],
  options: DedupeStageOptions,
  getUrl: (article: Article) => string,
  memory: IndexMemory = keepIndex(),
): Deduped {
  const declarations = options.mode === 'off' ? [] : listDeclarations(articles, getUrl)
  const found =
    options.mode === 'off' ? [] : findCopies(articles, declarations, { options, memory })
  const copied = new Set(found.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const articleByPath = new Map<string, Article>()
  const alone: Cluster[] = []
  for (const article of articles) {
    if (copied.has(article.path)) articleByPath.set(article.path, article)
    else alone.push(makeAlone(article))
  }
  const clusters = found.flatMap((cluster) =>
    makeCluster(cluster, articleByPath, { options, declarations }),
  )
  const all = sortClusters([...clusters, ...alone])
  return {
    clusters: all,
    published: options.mode === 'mark' ? sortClusters(articles.map(makeAlone)) : all,
    findings: reportCopies(clusters, options.mode),
  }
}

function findCopies(
  articles: readonly Article[],
  declarations: readonly Declaration[],
  { options, memory }: { readonly options: DedupeStageOptions; readonly memory: IndexMemory },
): readonly EntryCluster[] {
  const declared = declarations.map(({ copy, original }) => [copy.path, original.path] as const)
  return memory.fill(articles, { ...options, same: [...options.same, ...declared] }).clusters()
}

type Means = {
  readonly options: DedupeStageOptions
  readonly declarations: readonly Declaration[]
}

function makeCluster(
  { entries, pairs }: EntryCluster,
  articleByPath: ReadonlyMap<string, Article>,
  { options, declarations }: Means,
): readonly Cluster[] {
  const [first, ...others] = entries.flatMap((entry) => {
    const article = articleByPath.get(entry.id)
    return article === undefined ? [] : { article, entry }
  })
  if (first === undefined) return []
  const members = [first, ...others] as const
  const originals = new Set(declarations.map(({ original }) => original))
  const { canonical, reason } = chooseCanonical(members, { ...options, originals })
  const keys = declarations.map(({ copy, original }) => keyPair(copy.path, original.path))
  return [
    {
      canonical,
      copies: listCopies(canonical, members, { pairs, declared: new Set(keys) }),
      reason,
    },
  ]
}

const NO_COPIES: Cluster['copies'] = []

function makeAlone(article: Article): Cluster {
  return { canonical: article, copies: NO_COPIES, reason: 'it has no copies' }
}

function sortClusters(clusters: readonly Cluster[]): readonly Cluster[] {
  return [...clusters].sort((a, b) => (a.canonical.path < b.canonical.path ? -1 : 1))
}
