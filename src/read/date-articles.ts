import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { INFERRED_DATES } from '../model/is-dated.ts'
import type { CommitMemory } from './find-first-commits.ts'

/** Where dates come from that an article does not tell itself; all dates in milliseconds since 1970 UTC. */
export type DateSources = {
  /** The input folder. */
  readonly folder: string
  /** First publication, as the last build's state knows it, by path. */
  readonly publishedMsByPath: ReadonlyMap<string, number>
  readonly commits?: CommitMemory | undefined
}

/**
 * Date the articles that say no date themselves: from the state, else git's first commit of the file,
 * else the file's last change, which other machines see differently and which is therefore a warning.
 */
export async function dateArticles(
  articles: readonly Article[],
  sources: DateSources,
): Promise<{ readonly articles: readonly Article[]; readonly findings: readonly Finding[] }> {
  const unknown = articles.filter(
    ({ facts, path }) => facts.publishedMs === undefined && !sources.publishedMsByPath.has(path),
  )
  const paths = unknown.map(({ path }) => path)
  const committedMsByPath = await findCommitted(paths, sources)
  const findings: Finding[] = []
  const dated = articles.map((article) => {
    if (article.facts.publishedMs !== undefined) return article
    const known = sources.publishedMsByPath.get(article.path)
    if (known !== undefined) return setDate(article, known, INFERRED_DATES.lastBuild)
    const committed = committedMsByPath.get(article.path)
    if (committed !== undefined) return setDate(article, committed, INFERRED_DATES.firstCommit)
    findings.push(reportUndated(article))
    return setDate(article, article.modifiedMs, INFERRED_DATES.lastChange)
  })
  return { articles: dated, findings }
}

async function findCommitted(
  paths: readonly string[],
  { folder, commits }: DateSources,
): Promise<ReadonlyMap<string, number>> {
  if (paths.length === 0) return new Map()
  const { findFirstCommits } = await import('./find-first-commits.ts')
  return findFirstCommits(folder, paths, commits)
}

/* A process that builds again and again knows an article that is dated as before for the same one. */
const datedByArticle = new WeakMap<Article, Article>()

function setDate(article: Article, publishedMs: number, origin: string): Article {
  const last = datedByArticle.get(article)
  if (last?.facts.publishedMs === publishedMs && last.origins.published === origin) return last
  const dated = {
    ...article,
    facts: { ...article.facts, publishedMs },
    origins: { ...article.origins, published: origin },
  }
  datedByArticle.set(article, dated)
  return dated
}

function reportUndated({ path }: Article): Finding {
  const message =
    'Unexpected article without a date, expected `date:` in its front matter or in its file name: the last change of the file has to do'
  return {
    path,
    line: 1,
    column: 1,
    severity: 'warning',
    stage: 'read',
    ruleId: 'date-missing',
    message,
  }
}
