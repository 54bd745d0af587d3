import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { formatInstant } from '../text/format-instant.ts'
import { type Due, listDue } from './list-due.ts'

/** The articles that may be published now, and why others may not. */
export type Released = {
  readonly articles: readonly Article[]
  readonly held: readonly Article[]
  /** What falls due after this build, the next first. */
  readonly due: readonly Due[]
  readonly findings: readonly Finding[]
}

/**
 * Hold back drafts, articles under an embargo, those whose date has not come and those that expired. What the last build
 * published before its date was moved into the future stays; an embargo takes it back.
 */
export function holdBack(
  articles: readonly Article[],
  nowMs: number,
  publishedMsByPath: ReadonlyMap<string, number>,
): Released {
  const findings: Finding[] = []
  const held: Article[] = []
  const released = articles.filter((article) => {
    const message = findReason(article, nowMs, publishedMsByPath)
    if (message === undefined) return true
    held.push(article)
    findings.push({
      path: article.path,
      line: 1,
      column: 1,
      severity: 'info',
      stage: 'read',
      ruleId: 'held-back',
      message,
    })
    return false
  })
  return { articles: released, held, due: listDue(released, held, nowMs), findings }
}

function findReason(
  { facts, path }: Article,
  nowMs: number,
  publishedMsByPath: ReadonlyMap<string, number>,
): string | undefined {
  const { isDraft, publishedMs, expiresMs, embargoMs } = facts
  if (isDraft) return 'Held back: it is a draft'
  if (embargoMs !== undefined && embargoMs > nowMs) {
    return `Held back: its embargo ends at ${formatInstant(embargoMs)}`
  }
  if (expiresMs !== undefined && expiresMs <= nowMs) {
    return `Held back: it expired at ${formatInstant(expiresMs)}`
  }
  if (publishedMs !== undefined && publishedMs > nowMs && !publishedMsByPath.has(path)) {
    return `Held back: its date ${formatInstant(publishedMs)} has not come`
  }
  return undefined
}
