import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Removal } from '../model/removal.ts'
import type { Range } from '../model/source.ts'
import { countHolders } from '../text/count-holders.ts'
import { dropWords } from '../text/drop-words.ts'
import { findRecurring } from '../text/find-recurring.ts'
import { keepRanges } from '../text/keep-ranges.ts'
import { listLeft } from '../text/list-left.ts'
import type { CleanOptions } from './clean-options.ts'
import { describeLoss } from './describe-loss.ts'
import { isCertain } from './is-certain.ts'
import { isLoss } from './is-loss.ts'
import { learnSources } from './learn-sources.ts'
import { MIN_CONFIDENCE } from './profile.ts'
import { type Recurring, recurringParagraph } from './recurring-paragraph.ts'

/** Articles with the noise left out that only their number shows. */
export type CleanedCorpus = {
  /** In the order they came. */
  readonly articles: readonly Article[]
  /** A warning for each article that keeps what would be too much; the line is the first, as its text is not at hand. */
  readonly findings: readonly Finding[]
}

/** Take recurring paragraphs out of the articles of a corpus. What goes does not depend on the order of the articles. */
export function cleanCorpus(articles: readonly Article[], options: CleanOptions): CleanedCorpus {
  if (options.rules[recurringParagraph.id] === false) return { articles, findings: [] }

  const countByHash = countHolders(articles, findRecurring(articles))
  const minConfidence = MIN_CONFIDENCE[options.profile]
  const getFurniture = learnSources(articles)
  const findings: Finding[] = []
  const cleaned = articles.map((article) => {
    const furniture = getFurniture(article)
    const isKnown = article.paragraphHashes.some(
      (hash) => countByHash.has(hash) || furniture.has(hash),
    )
    if (!isKnown) return article
    const recurrence = { countByHash, articleCount: articles.length, furniture, minConfidence }
    const recurring = leaveWanted(recurringParagraph.judge(article, recurrence), article)
    const message = guard(article, recurring, options.maxRemovedShare)
    if (message === undefined) return takeOut(article, recurring)
    findings.push(warn(article.path, message))
    return article
  })
  return { articles: cleaned, findings }
}

function leaveWanted(recurring: readonly Recurring[], { wanted }: Article): readonly Recurring[] {
  const free = keepRanges(
    recurring.map(({ paragraph }) => paragraph),
    wanted,
  )
  const endByStart = new Map(free.map(({ start, end }) => [start, end]))
  return recurring.filter(({ paragraph: { start, end } }) => endByStart.get(start) === end)
}

/** Say why an article keeps its recurring paragraphs, if it would lose too much with them or have none left. */
function guard(
  article: Article,
  recurring: readonly Recurring[],
  maxRemovedShare: number,
): string | undefined {
  const { paragraphHashes, headline, removals, keptLength } = article
  if (recurring.length === 0) return undefined
  if (recurring.length === paragraphHashes.length) return describeLoss(1, maxRemovedShare)

  const lost = removals.filter(isLoss)
  const certain = sumLengths(lost.filter(isCertain))
  const whole = keptLength + sumLengths(listLeft(headline, removals)) - certain
  const gone = sumLengths(lost) - certain + sumLengths(recurring.map(({ paragraph }) => paragraph))
  const share = gone / whole
  return share > maxRemovedShare ? describeLoss(share, maxRemovedShare) : undefined
}

function takeOut(article: Article, recurring: readonly Recurring[]): Article {
  if (recurring.length === 0) return article
  const removals = recurring.map(({ paragraph: { start, end }, verdict }): Removal => {
    return { start, end, ruleId: recurringParagraph.id, ...verdict }
  })
  const hashes = new Set(recurring.map(({ paragraph }) => paragraph.hash))
  return {
    ...article,
    paragraphHashes: article.paragraphHashes.filter((hash) => !hashes.has(hash)),
    readBody: () => {
      const body = article.readBody()
      return { ...dropWords(body, hashes), targets: body.targets }
    },
    removals: [...article.removals, ...removals].sort((a, b) => a.start - b.start),
    keptLength: article.keptLength - sumLengths(removals),
  }
}

function sumLengths(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0)
}

function warn(path: string, message: string): Finding {
  const ruleId = 'removed-too-much'
  return { path, line: 1, column: 1, severity: 'warning', stage: 'clean', ruleId, message }
}
