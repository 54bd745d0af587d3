import type { Article } from '../model/article.ts'
import { countByRule } from './count-by-rule.ts'
import type { LocatedRemoval } from './locate-removals.ts'

/** What cleaning took out of one article. */
export type ReportedArticle = {
  readonly path: string
  readonly removals: readonly LocatedRemoval[]
}

/** What a report tells beside the removals. */
export type ReportHead = {
  /** All that were cleaned, those that lose nothing included. */
  readonly articles: readonly Pick<Article, 'removals'>[]
  /** Whatever else its writer knows. */
  readonly rest?: Readonly<Record<string, unknown>>
}

/** Format what goes of one article as a line of JSON; offsets count in its decoded text, in UTF-16 code units. */
export function formatReportLine({ path, removals }: ReportedArticle): string {
  return JSON.stringify({
    path,
    removals: removals.map(({ line, column, start, end, ruleId, confidence, reason, text }) => {
      return { line, column, start, end, ruleId, confidence, reason, text }
    }),
  })
}

/** Put a report together as one JSON document that has a line for each article that loses something. */
export function formatCleanReport(head: ReportHead, lines: readonly string[]): string {
  const { start, separator, end } = frameCleanReport(head, lines.length)
  return `${start}${lines.join(separator)}${end}`
}

/** Give what stands before, between and behind so many lines of a report. */
export function frameCleanReport(
  { articles, rest }: ReportHead,
  lineCount: number,
): { readonly start: string; readonly separator: string; readonly end: string } {
  const head = {
    articles: articles.length,
    removals: articles.reduce((sum, { removals }) => sum + removals.length, 0),
    removalsByRule: Object.fromEntries(countByRule(articles)),
    ...rest,
  }
  const [opening, closing] = lineCount === 0 ? ['[', ']'] : ['[\n', '\n]']
  const start = `${JSON.stringify(head).slice(0, -1)},\n"cleaned":${opening}`
  return { start, separator: ',\n', end: `${closing}}\n` }
}
