import path from 'node:path'
import { type BuildOptions, prepare } from './build.ts'
import type { Config } from './config/config.ts'
import type { Article } from './model/article.ts'
import type { Cluster } from './model/cluster.ts'
import type { Finding } from './model/finding.ts'
import type { Removal } from './model/removal.ts'
import { RunError } from './model/run-error.ts'
import type { Story } from './model/story.ts'
import { readAgain } from './read/read-again.ts'
import { findPlace } from './text/find-place.ts'

/** A removal with the text that goes and the line that it begins in. */
export type ExplainedRemoval = Removal & { readonly line: number; readonly text: string }

/** What becomes of one article, and why. */
export type Explanation = {
  /** Path below the input folder. */
  readonly path: string
  /** Nothing where the article could not be read: the findings say why. */
  readonly article: Article | undefined
  readonly headline: { readonly line: number; readonly text: string } | undefined
  readonly removals: readonly ExplainedRemoval[]
  /** The cluster that the article is in. */
  readonly cluster: Cluster | undefined
  /** The story that the cluster is published as. */
  readonly story: Story | undefined
  /** Names and titles of the feeds that carry it. */
  readonly feeds: ReadonlyArray<{ readonly name: string; readonly title: string }>
  readonly findings: readonly Finding[]
}

/** Explain what a build would make of one file, without writing anything. Throws a `RunError` for a file that is no article. */
export async function explain(
  config: Config,
  file: string,
  options: BuildOptions,
): Promise<Explanation> {
  const edition = await prepare(config, options)
  const name = path.relative(config.input, path.resolve(file)).split(path.sep).join('/')
  const article = [...edition.articles, ...edition.held].find((one) => one.path === name)
  const findings = edition.findings.filter((finding) => finding.path === name)
  if (article === undefined && findings.length === 0) {
    throw new RunError(
      'usage',
      `${file} is no article: it is not in ${config.input}, or its name does not end in .md, .markdown or .txt`,
    )
  }
  const story = edition.stories.find((one) => isMember(one, article))
  return {
    path: name,
    article,
    ...(await quote(config, article)),
    cluster: edition.clusters.find(
      ({ canonical, copies }) =>
        canonical === article || copies.some((copy) => copy.article === article),
    ),
    story,
    feeds: edition.selections.filter(({ stories }) => stories.some((one) => one === story)),
    findings,
  }
}

function isMember(story: Story, article: Article | undefined): boolean {
  return story.article === article || story.copies.some((copy) => copy.article === article)
}

async function quote(
  config: Config,
  article: Article | undefined,
): Promise<Pick<Explanation, 'headline' | 'removals'>> {
  if (article === undefined) return { headline: undefined, removals: [] }
  const { text } = await readAgain(article, config)
  const locate = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    line: findPlace(text, start).line,
    text: text.slice(start, end),
  })
  return {
    headline: article.headline === undefined ? undefined : locate(article.headline),
    removals: article.removals.map((removal) => ({ ...removal, ...locate(removal) })),
  }
}
