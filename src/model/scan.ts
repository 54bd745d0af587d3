import type { Article } from './article.ts'
import type { Finding } from './finding.ts'

/** What one file tells by itself; no article where it had to be left out, and then an error among the findings. */
export type Scan = {
  readonly article: Article | undefined
  readonly findings: readonly Finding[]
}
