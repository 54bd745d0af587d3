import { articlePath, makeNoArticleError } from './article-path.ts'
import { prepare } from './build.ts'
import { type LocatedRemoval, locateRemovals } from './clean/locate-removals.ts'
import type { Config } from './config/config.ts'
import type { BuildOptions, Edition } from './edition.ts'
import type { Article } from './model/article.ts'
import type { Cluster } from './model/cluster.ts'
import type { Finding } from './model/finding.ts'
import { isSubscription } from './model/is-subscription.ts'
import type { Story } from './model/story.ts'
import { readAgain } from './read/read-again.ts'
import { findPlace } from './text/find-place.ts'

/** What becomes of one article, and why. */
export type Explanation = {
  /** Path below the input folder. */
  readonly path: string
  /** Nothing where the article could not be read: the findings say why. */
  readonly article: Article | undefined
  readonly headline: { readonly line: number; readonly text: string } | undefined
  readonly removals: readonly LocatedRemoval[]
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
  const name = articlePath(config.input, file)
  const article = [...edition.articles, ...edition.held].find((one) => one.path === name)
  const findings = edition.findings.filter((finding) => finding.path === name)
  if (article === undefined && findings.length === 0) {
    throw makeNoArticleError(file, config.input)
  }
  const story = edition.stories.find((one) => isMember(one, article))
  return {
    path: name,
    article,
    ...quote(config, article),
    cluster: edition.clusters.find(
      ({ canonical, copies }) =>
        canonical === article || copies.some((copy) => copy.article === article),
    ),
    story,
    feeds: listFeeds(edition, story),
    findings,
  }
}

/* An archive belongs to its feed, and most archives were written by earlier builds. */
function listFeeds(
  { archives, selections }: Edition,
  story: Story | undefined,
): Explanation['feeds'] {
  const carrying = selections.filter(({ stories }) => stories.some((one) => one === story))
  const holding = archives.filter(({ items }) => items.some(({ id }) => id === story?.id))
  const names = new Set([...carrying.map(({ name }) => name), ...holding.map(({ feed }) => feed)])
  return selections.filter((one) => isSubscription(one) && names.has(one.name))
}

function isMember(story: Story, article: Article | undefined): boolean {
  return story.article === article || story.copies.some((copy) => copy.article === article)
}

function quote(
  config: Config,
  article: Article | undefined,
): Pick<Explanation, 'headline' | 'removals'> {
  if (article === undefined) return { headline: undefined, removals: [] }
  const { headline, removals } = article
  const { text } = readAgain(article, config).source
  return {
    headline: headline && {
      line: findPlace(text, headline.start).line,
      text: text.slice(headline.start, headline.end),
    },
    removals: locateRemovals(text, removals),
  }
}
