import { prepare } from './build.ts'
import type { Config } from './config/config.ts'
import { type ComparedParagraph, compareTexts, type Difference } from './dedupe/compare-texts.ts'
import type { BuildOptions } from './edition.ts'
import type { Article } from './model/article.ts'
import type { Cluster, Copy } from './model/cluster.ts'
import type { Finding } from './model/finding.ts'
import { readAgain } from './read/read-again.ts'

/** A copy, and in what its text is another one than that of the article that it was found to copy. */
export type ComparedCopy = Copy & { readonly differences: readonly Difference[] }

/** Articles that tell one story in one text. */
export type ComparedCluster = Omit<Cluster, 'copies'> & {
  /** The members that feeds carry: one as a rule, all where copies are only marked. Not always the canonical one: what was published stays. */
  readonly published: readonly Article[]
  readonly copies: readonly ComparedCopy[]
}

/** All duplicates of a newsroom. */
export type Duplicates = {
  /** Sorted by the path of their canonical article. */
  readonly clusters: readonly ComparedCluster[]
  readonly articleCount: number
  /** Sorted by path, line and column. */
  readonly findings: readonly Finding[]
}

/** Find the articles that a build would take for copies, and compare their texts. Nothing is written. */
export async function findDuplicates(config: Config, options: BuildOptions): Promise<Duplicates> {
  const { articles, clusters, stories, findings } = await prepare(config, options)
  const published = new Set(stories.map(({ article }) => article))
  return {
    articleCount: articles.length,
    clusters: clusters
      .filter(({ copies }) => copies.length > 0)
      .map((cluster) => compareCluster(cluster, published, config)),
    findings,
  }
}

function compareCluster(
  cluster: Cluster,
  published: ReadonlySet<Article>,
  config: Config,
): ComparedCluster {
  const { canonical, copies } = cluster
  const members = [canonical, ...copies.map(({ article }) => article)]
  return {
    ...cluster,
    published: members.filter((article) => published.has(article)),
    copies: copies.map((copy) => ({
      ...copy,
      differences: compareTexts(
        readParagraphs(copy.of, config),
        readParagraphs(copy.article, config),
      ),
    })),
  }
}

function readParagraphs(article: Article, config: Config): readonly ComparedParagraph[] {
  const { text } = readAgain(article, config).source
  return article
    .readBody()
    .paragraphs.map(({ hash, start, end }) => ({ hash, text: text.slice(start, end) }))
}
