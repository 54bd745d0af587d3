import type { Article } from './article.ts'
import type { Removal } from './removal.ts'

/** Rules that take out lines which may tell a fact, and where it comes from then, in words for people. */
export const TEXT_ORIGINS = { byline: 'byline', 'date-line': 'date line' } as const

const origins: ReadonlySet<string> = new Set(Object.values(TEXT_ORIGINS))

/**
 * Tell whether a removal is of a line that a fact of its article may come from. It is left out of what is published,
 * but must stay in the file, which would not tell the fact any more.
 */
export function mayTellFact(article: Pick<Article, 'origins'>, { ruleId }: Removal): boolean {
  if (!Object.hasOwn(TEXT_ORIGINS, ruleId)) return false
  return Object.values(article.origins).some((origin) => origins.has(origin))
}
