import type { Article } from './article.ts'

/** Where a date comes from that the article itself does not tell, in words for people. */
export const INFERRED_DATES = {
  lastBuild: 'last build',
  firstCommit: 'first commit',
  lastChange: "file's last change",
} as const

const inferred: ReadonlySet<string> = new Set(Object.values(INFERRED_DATES))

/** Tell whether an article states its date, in its front matter or in its file's name. */
export function isDated({ facts, origins }: Article): boolean {
  return facts.publishedMs !== undefined && !inferred.has(origins.published ?? '')
}
