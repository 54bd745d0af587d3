import type { Config } from './config/config.ts'
import { bindPublished } from './identify/bind-published.ts'
import type { Doubt } from './identify/binding.ts'
import type { KinMemo } from './identify/find-kin.ts'
import { hasChanged } from './identify/has-changed.ts'
import { type Identified, identify } from './identify/identify.ts'
import type { Candidate } from './identify/judge-identity.ts'
import { makeUrl } from './identify/make-url.ts'
import type { MarksMemo } from './identify/read-marks.ts'
import type { UrlMemory } from './identify/recall-url.ts'
import { splitWithdrawn } from './identify/split-withdrawn.ts'
import { listGone, takeBack } from './identify/take-back.ts'
import type { Article } from './model/article.ts'
import type { Cluster } from './model/cluster.ts'
import type { PublishedItem, State } from './model/state.ts'
import { findLastCommits } from './read/find-last-commits.ts'

/** What identities are made of beside the clusters. */
export type IdentityContext = {
  readonly previous: State
  /** Articles that are not to be published now. */
  readonly held: readonly Article[]
  /** Whether the file or folder at a path is there and could not be read. */
  readonly isUnreadable: (path: string) => boolean
  readonly nowMs: number
  readonly config: Config
  readonly marks?: MarksMemo | undefined
  readonly kin?: KinMemo | undefined
  readonly urls?: UrlMemory | undefined
  readonly candidates?: WeakMap<Article, Candidate> | undefined
}

/** Stories with their identities, and what became of those of the last build that are not among them. */
export type IdentifiedStories = Identified & {
  readonly doubts: readonly Doubt[]
  /** All that were taken back, by this build or before. */
  readonly gone: readonly PublishedItem[]
  /** Articles that were withdrawn, and copies of them. */
  readonly withdrawn: readonly Article[]
}

/** Give stories their identities; git is asked for the date of those alone whose meaning moved or that are gone. */
export async function identifyStories(
  clusters: readonly Cluster[],
  { previous, held, isUnreadable, nowMs, config, marks, kin, urls, candidates }: IdentityContext,
): Promise<IdentifiedStories> {
  const { timeZone, permalink, idUrl, input, url } = config
  const pattern = { timeZone, permalink, siteUrl: url }
  const urlOf = ({ facts }: Article) => makeUrl(facts, facts.publishedMs ?? nowMs, pattern)
  const means = { urlOf, candidates, memo: kin }
  const { bindings, doubts } = bindPublished(clusters, previous.items, means)
  const split = splitWithdrawn(bindings, listWithdrawn(clusters))
  const gone = listGone(previous.items, { bindings: split.bindings, isUnreadable })
  const changed = split.bindings.filter(hasChanged).map(({ article }) => article.path)
  const goneNow = gone.filter(({ goneMs }) => goneMs === undefined).map(({ path }) => path)
  const committedMsByPath = await findLastCommits(input, [...changed, ...goneNow])
  const times = { nowMs, committedMsByPath }
  const identified = identify(split.bindings, {
    ...pattern,
    ...times,
    idUrl,
    previous,
    marks,
    urls,
  })
  const unpublished = [...held, ...split.withdrawn]
  return {
    ...identified,
    findings: [...split.findings, ...identified.findings],
    doubts,
    gone: takeBack(gone, { held: unpublished, ...times }),
    withdrawn: split.withdrawn,
  }
}

function listWithdrawn(clusters: readonly Cluster[]): ReadonlySet<string> {
  const paths = new Set<string>()
  const note = ({ path, facts }: Article) => {
    if (facts.isWithdrawn) paths.add(path)
  }
  for (const { canonical, copies } of clusters) {
    note(canonical)
    for (const { article } of copies) note(article)
  }
  return paths
}
