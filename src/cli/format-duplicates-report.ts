import type { Duplicates } from '../find-duplicates.ts'
import type { Article } from '../model/article.ts'
import { formatInstant } from '../text/format-instant.ts'

/** Format duplicates as JSON for programs; the same articles give the same text. */
export function formatDuplicatesReport({ articleCount, clusters, findings }: Duplicates): string {
  const report = {
    articles: articleCount,
    clusters: clusters.map(({ canonical, published, reason, copies }) => ({
      canonical: canonical.path,
      reason,
      published: published.map(({ path }) => path),
      members: [canonical, ...copies.map(({ article }) => article)].map(describe),
      copies: copies.map(({ article, of, ...copy }) => ({
        path: article.path,
        of: of.path,
        ...copy,
      })),
    })),
    findings,
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function describe({ path, facts, readBody }: Article): object {
  return {
    path,
    title: facts.title,
    published: facts.publishedMs === undefined ? undefined : formatInstant(facts.publishedMs),
    source: facts.source,
    canonicalUrl: facts.canonicalUrl,
    words: readBody().words.length,
  }
}
