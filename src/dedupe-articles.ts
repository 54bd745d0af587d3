import type { Config } from './config/config.ts'
import { type Deduped, dedupe } from './dedupe/dedupe.ts'
import { findUnknownPaths } from './dedupe/find-unknown-paths.ts'
import type { IndexMemory } from './dedupe/keep-index.ts'
import { makeUrl } from './identify/make-url.ts'
import type { Article } from './model/article.ts'

/** What copies are sought with beside the articles that may be published. */
export type DedupeContext = {
  readonly config: Config
  readonly nowMs: number
  /** Articles that are not published now, and that the configuration may name nonetheless. */
  readonly held: readonly Article[]
  readonly memory?: IndexMemory | undefined
}

/** Gather copies into clusters, those too that name each other's addresses. */
export function dedupeArticles(
  articles: readonly Article[],
  { config, nowMs, held, memory }: DedupeContext,
): Deduped {
  const pattern = { timeZone: config.timeZone, permalink: config.permalink, siteUrl: config.url }
  const getUrl = ({ facts }: Article): string => makeUrl(facts, facts.publishedMs ?? nowMs, pattern)
  const deduped = dedupe(articles, config.dedupe, getUrl, memory)
  const unknown = findUnknownPaths(config.dedupe, [...articles, ...held])
  return { ...deduped, findings: [...deduped.findings, ...unknown] }
}
