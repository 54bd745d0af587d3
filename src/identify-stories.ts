import type { Config } from './config/config.ts'
import { bindPublished } from './identify/bind-published.ts'
import type { Doubt } from './identify/binding.ts'
import { hasChanged } from './identify/has-changed.ts'
import { type Identified, identify } from './identify/identify.ts'
import { makeUrl } from './identify/make-url.ts'
import type { Cluster } from './model/cluster.ts'
import type { State } from './model/state.ts'
import { findLastCommits } from './read/find-last-commits.ts'

/** What identities are made of beside the clusters. */
export type IdentityContext = {
  readonly previous: State
  readonly nowMs: number
  readonly config: Config
}

/** Give stories their identities; git is asked for the date of those alone whose meaning moved. */
export async function identifyStories(
  clusters: readonly Cluster[],
  { previous, nowMs, config }: IdentityContext,
): Promise<Identified & { readonly doubts: readonly Doubt[] }> {
  const { timeZone, permalink, idUrl } = config
  const pattern = { timeZone, permalink, siteUrl: config.url }
  const { bindings, doubts } = bindPublished(clusters, previous.items, ({ facts }) =>
    makeUrl(facts, facts.publishedMs ?? nowMs, pattern),
  )
  const changed = bindings.filter(hasChanged).map(({ article }) => article.path)
  const committedMsByPath = await findLastCommits(config.input, changed)
  const identified = identify(bindings, { ...pattern, idUrl, previous, nowMs, committedMsByPath })
  return { ...identified, doubts }
}
