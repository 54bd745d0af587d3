import type { Article } from '../model/article.ts'
import type { PublishedItem } from '../model/state.ts'
import type { Binding } from './binding.ts'

/** What tells which published stories are there no more. */
export type Presence = {
  /** What this build publishes. */
  readonly bindings: readonly Binding[]
  /** Whether a file is there and could not be read: nobody took its story back. */
  readonly isUnreadable: (path: string) => boolean
}

/** What tells since when a story is gone; all in milliseconds since 1970 UTC. */
export type Absence = {
  /** Articles that are there and not to be published: drafts, embargoed, withdrawn and expired ones. */
  readonly held: readonly Article[]
  /** The last commit of articles that git knows, by path. */
  readonly committedMsByPath: ReadonlyMap<string, number>
  readonly nowMs: number
}

/** List the published stories that are not among those of this build, whether their articles are gone or held back. */
export function listGone(
  items: readonly PublishedItem[],
  { bindings, isUnreadable }: Presence,
): readonly PublishedItem[] {
  const published = new Set<string>()
  for (const binding of bindings) {
    if (binding.published !== undefined) published.add(binding.published.id)
  }
  return items.filter(({ id, path }) => !published.has(id) && !isUnreadable(path))
}

/**
 * Say of stories that are gone since when they are: since the date that they expired at or that the editor states, else
 * since the commit that took them back, else since the change of the file or, where it is gone, since this build.
 */
export function takeBack(
  gone: readonly PublishedItem[],
  options: Absence,
): readonly PublishedItem[] {
  const heldByPath = new Map(options.held.map((article) => [article.path, article]))
  return gone.map((item) => {
    if (item.goneMs !== undefined) return item
    const sinceMs = findSince(item, heldByPath.get(item.path), options)
    return { ...item, goneMs: Math.max(Math.floor(sinceMs / 1000) * 1000, item.updatedMs + 1000) }
  })
}

function findSince(
  item: PublishedItem,
  held: Article | undefined,
  { nowMs, committedMsByPath }: Absence,
): number {
  const { expiresMs = Number.POSITIVE_INFINITY, updatedMs = 0 } = held?.facts ?? {}
  if (expiresMs <= nowMs) return expiresMs
  if (held?.facts.isWithdrawn === true && updatedMs > item.updatedMs && updatedMs <= nowMs) {
    return updatedMs
  }
  return Math.min(committedMsByPath.get(item.path) ?? held?.modifiedMs ?? nowMs, nowMs)
}
