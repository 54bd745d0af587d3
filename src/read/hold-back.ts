import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { formatInstant } from '../text/format-instant.ts'

/** The articles that may be published now, and why others may not. */
export type Released = {
  readonly articles: readonly Article[]
  readonly held: readonly Article[]
  readonly findings: readonly Finding[]
}

/**
 * Hold back drafts, articles whose date has not come and those that expired. What the last build published
 * before its date was moved into the future stays.
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
  return { articles: released, held, findings }
}

function findReason(
  { facts, path }: Article,
  nowMs: number,
  publishedMsByPath: ReadonlyMap<string, number>,
): string | undefined {
  const { isDraft, publishedMs, expiresMs } = facts
  if (isDraft) return 'Held back: it is a draft'
  if (expiresMs !== undefined && expiresMs <= nowMs) {
    return `Held back: it expired at ${formatInstant(expiresMs)}`
  }
  if (publishedMs !== undefined && publishedMs > nowMs && !publishedMsByPath.has(path)) {
    return `Held back: its date ${formatInstant(publishedMs)} has not come`
  }
  return undefined
}
