import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { findRecurring } from '../text/find-recurring.ts'
import type { CleanOptions } from './clean-options.ts'
import { learnSources } from './learn-sources.ts'
import { MIN_CONFIDENCE } from './profile.ts'
import { recurringParagraph } from './recurring-paragraph.ts'
import { takeOutRecurring } from './take-out-recurring.ts'

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

  const holdersByHash = findRecurring(articles)
  const holders = new Set([...holdersByHash.values()].flat())
  const getFurniture = learnSources(articles)
  const minConfidence = MIN_CONFIDENCE[options.profile]
  const articleCount = articles.length
  const findings: Finding[] = []
  const cleaned = articles.map((article, index) => {
    const furniture = getFurniture(article)
    const isKnown = holders.has(index) || holdsAny(article, furniture)
    if (!isKnown) return article
    const recurrence = { holdersByHash, articleCount, furniture, minConfidence }
    const taken = takeOutRecurring(article, recurrence, options.maxRemovedShare)
    if (taken.finding !== undefined) findings.push(taken.finding)
    return taken.article
  })
  return { articles: cleaned, findings }
}

function holdsAny({ paragraphHashes }: Article, hashes: ReadonlyMap<number, unknown>): boolean {
  return hashes.size > 0 && paragraphHashes.some((hash) => hashes.has(hash))
}
