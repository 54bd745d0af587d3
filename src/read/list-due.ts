import type { Article } from '../model/article.ts'

/** When what is published changes by itself, since an embargo ends, a date comes or an article expires. */
export type Due = {
  readonly path: string
  /** Milliseconds since 1970 UTC. */
  readonly dueMs: number
  readonly change: 'publish' | 'expire'
}

/** List what falls due after a build, the next first. */
export function listDue(
  released: readonly Article[],
  held: readonly Article[],
  nowMs: number,
): readonly Due[] {
  const expiring: Due[] = []
  for (const { path, facts } of released) {
    const { expiresMs: dueMs = 0 } = facts
    if (dueMs > nowMs) expiring.push({ path, dueMs, change: 'expire' })
  }
  const coming = held.flatMap(({ path, facts }): Due[] => {
    const dueMs = Math.max(facts.publishedMs ?? 0, facts.embargoMs ?? 0)
    const isComing = !facts.isDraft && dueMs > nowMs && dueMs < (facts.expiresMs ?? Infinity)
    return isComing ? [{ path, dueMs, change: 'publish' }] : []
  })
  return [...expiring, ...coming].sort((a, b) => a.dueMs - b.dueMs || (a.path < b.path ? -1 : 1))
}
