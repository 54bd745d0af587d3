import type { Binding } from './binding.ts'
import { hasChanged } from './has-changed.ts'

/** Where the time of a change comes from; all in milliseconds since 1970 UTC. */
export type ChangeTimes = {
  /** Time of the build: no change is later. */
  readonly nowMs: number
  /** The last commit of articles that git knows, by path. */
  readonly committedMsByPath: ReadonlyMap<string, number>
}

/**
 * Find when the meaning of a story last moved. Only a change of meaning moves it, not a date that the editor states,
 * since tools set one at every save; for when a change was the statement counts, else the commit, else the file's last
 * change; never before the last one.
 */
export function findUpdated(
  binding: Binding,
  publishedMs: number,
  { nowMs, committedMsByPath }: ChangeTimes,
): number {
  const { article, published } = binding
  const { updatedMs } = article.facts
  const stated = updatedMs !== undefined && updatedMs <= nowMs ? updatedMs : undefined
  if (published === undefined) return Math.max(stated ?? publishedMs, publishedMs)
  if (!hasChanged(binding)) return published.updatedMs
  const next = published.updatedMs + 1000
  if (stated !== undefined && stated >= next) return stated
  const changedMs = committedMsByPath.get(article.path) ?? article.modifiedMs
  return Math.max(Math.min(changedMs, nowMs), next)
}
