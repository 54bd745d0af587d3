import type { BuildResult } from '../edition.ts'
import { formatInstant } from '../text/format-instant.ts'

/** Format a build's report as JSON for programs, on one line if there are more to come; the same build gives the same text. */
export function formatReport(result: BuildResult, isLine: boolean): string {
  const { articles, clusters, feeds, findings, publication, due, gone } = result
  const report = {
    articles: articles.length,
    items: new Set(feeds.flatMap((feed) => feed.items.map(({ id }) => id))).size,
    removals: articles.flatMap(({ path, removals }) =>
      removals.map(({ start, end, ruleId, confidence, reason }) => ({
        path,
        start,
        end,
        ruleId,
        confidence,
        reason,
      })),
    ),
    clusters: clusters
      .filter(({ copies }) => copies.length > 0)
      .map(({ canonical, reason, copies }) => ({
        canonical: canonical.path,
        reason,
        copies: copies.map(({ article, of, ...match }) => ({
          path: article.path,
          of: of.path,
          ...match,
        })),
      })),
    due: due.map(({ path, dueMs, change }) => ({ at: formatInstant(dueMs), path, change })),
    withdrawn: gone.flatMap(({ id, url, path, goneMs }) =>
      goneMs === undefined ? [] : [{ id, url, path, at: formatInstant(goneMs) }],
    ),
    feeds: feeds.map(({ name, title, addresses, items }) => ({
      name,
      title,
      addresses,
      items: items.length,
    })),
    files: publication,
    findings,
  }
  return `${JSON.stringify(report, undefined, isLine ? 0 : 2)}\n`
}
