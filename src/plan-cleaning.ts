import { type CleanedCorpus, cleanCorpus } from './clean/clean-corpus.ts'
import type { Config } from './config/config.ts'
import type { Article } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import type { Removal } from './model/removal.ts'
import { sortFindings } from './model/sort-findings.ts'
import { mayTellFact } from './model/text-facts.ts'
import { pickFiles } from './pick-files.ts'
import { encodeText } from './read/encode-text.ts'
import { findFiles } from './read/find-files.ts'
import { readAgain } from './read/read-again.ts'
import { scan } from './scan.ts'
import { type OnProgress, scanFiles } from './scan-files.ts'
import { blankRanges } from './text/blank-ranges.ts'
import { listOutermost } from './text/list-outermost.ts'

/** What cleaning would take out of files. */
export type CleaningPlan = {
  /** All articles that were read, sorted by path, each with all that is to go. */
  readonly articles: readonly Article[]
  /** What can't be read, and what cleaning has to say; sorted. */
  readonly findings: readonly Finding[]
}

export type PlanOptions = {
  /** Files and folders in the input folder, as paths of this system; none: all of it. */
  readonly files?: readonly string[] | undefined
  readonly onProgress?: OnProgress | undefined
}

/** The second pass hardly ever finds anything; a limit keeps a plan linear whatever somebody thinks up. */
const MAX_PASSES = 8

/**
 * Plan what to take out of the files themselves, drafts included: what a build leaves out, and what turns out to be
 * noise once that is gone, so that cleaning what is left finds nothing more. Paragraphs that recur are known only where
 * the whole folder is read.
 *
 * Throws a `RunError` for a name that is no article.
 */
export async function planCleaning(
  config: Config,
  { files = [], onProgress = () => {} }: PlanOptions = {},
): Promise<CleaningPlan> {
  const found = pickFiles(await findFiles(config.input, config), config.input, files)
  const scanned = await scanFiles(found.files, config, { onProgress })
  const clean = (articles: readonly Article[]): CleanedCorpus =>
    leaveFacts(found.isWhole ? takeOutRecurring(articles, config) : { articles, findings: [] })
  const cleaned = clean(scanned.articles)
  const planned = planPasses(scanned.articles, cleaned.articles, { clean, config })
  return {
    articles: scanned.articles.map(
      (article) => planned.get(article.path) ?? setRemovals(article, []),
    ),
    findings: sortFindings([
      ...found.findings,
      ...scanned.findings.filter(isAboutCleaning),
      ...cleaned.findings,
    ]),
  }
}

/** An article that would lose too much as one of many keeps all until the others are clean. */
function takeOutRecurring(articles: readonly Article[], { clean }: Config): CleanedCorpus {
  const cleaned = cleanCorpus(articles, clean)
  const warned = new Set(cleaned.findings.map(({ path }) => path))
  return {
    ...cleaned,
    articles: cleaned.articles.map((article) =>
      warned.has(article.path) ? setRemovals(article, []) : article,
    ),
  }
}

/** A build leaves out a line whose fact it has taken over; the file must go on telling it. */
function leaveFacts({ articles, findings }: CleanedCorpus): CleanedCorpus {
  const left = articles.map((article) => {
    const removals = article.removals.filter((removal) => !mayTellFact(article, removal))
    return setRemovals(article, removals)
  })
  return { articles: left, findings }
}

/** To copy an article unpacks its words: most stay as they are. */
function setRemovals(article: Article, removals: readonly Removal[]): Article {
  const isSame =
    removals.length === article.removals.length &&
    removals.every((removal, at) => removal === article.removals[at])
  return isSame ? article : { ...article, removals }
}

type Pass = {
  readonly clean: (articles: readonly Article[]) => CleanedCorpus
  readonly config: Config
}

/** Clean until there is nothing more to find; gives the articles that lose something, by path. */
function planPasses(
  scanned: readonly Article[],
  cleaned: readonly Article[],
  { clean, config }: Pass,
): ReadonlyMap<string, Article> {
  const planned = new Map<string, Article>()
  let articles = scanned
  let changed = cleaned.filter(losesSomething)
  for (let pass = 1; changed.length > 0 && pass < MAX_PASSES; pass++) {
    for (const article of changed) {
      const before = planned.get(article.path)
      planned.set(article.path, before ? addRemovals(before, article.removals) : article)
    }
    const restByPath = new Map(changed.map(({ path }) => [path, scanRest(path, planned, config)]))
    articles = articles.map((article) => restByPath.get(article.path) ?? article)
    changed = clean(articles).articles.filter(losesSomething)
  }
  return planned
}

function losesSomething({ removals }: Article): boolean {
  return removals.length > 0
}

function addRemovals(article: Article, removals: readonly Removal[]): Article {
  // What is left of a block may go after its lines.
  return setRemovals(article, listOutermost([...article.removals, ...removals]))
}

/** Scan what will be left of an article; its offsets are those of the file as it is now. */
function scanRest(
  path: string,
  planned: ReadonlyMap<string, Article>,
  config: Config,
): Article | undefined {
  const article = planned.get(path)
  if (article === undefined) return undefined
  const { bytes, source } = readAgain(article, config)
  const rest = encodeText(blankRanges(source.text, article.removals), bytes)
  const { absolutePath, modifiedMs: mtimeMs } = article
  return scan({ path, absolutePath, mtimeMs }, rest, config).article
}

function isAboutCleaning({ severity, stage }: Finding): boolean {
  return severity === 'error' || stage === 'clean'
}
