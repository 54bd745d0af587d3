import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Removal } from '../model/removal.ts'
import type { Range } from '../model/source.ts'
import { dropWords } from '../text/drop-words.ts'
import { keepRanges } from '../text/keep-ranges.ts'
import { listLeft } from '../text/list-left.ts'
import { describeLoss } from './describe-loss.ts'
import { isCertain } from './is-certain.ts'
import { isLoss } from './is-loss.ts'
import {
  describeRecurrence,
  type Recurrence,
  type Recurring,
  recurringParagraph,
} from './recurring-paragraph.ts'

/** What became of an article: itself where nothing was to go. */
export type Cleaned = { readonly article: Article; readonly finding: Finding | undefined }

/** Take an article's recurring paragraphs out, unless too little would be left of it. */
export function takeOutRecurring(
  article: Article,
  recurrence: Recurrence,
  maxRemovedShare: number,
): Cleaned {
  const key = `${maxRemovedShare} ${describeRecurrence(article, recurrence)}`
  const last = lastByArticle.get(article)
  if (last?.key === key) return last.cleaned
  const cleaned = clean(article, recurrence, maxRemovedShare)
  lastByArticle.set(article, { key, cleaned })
  return cleaned
}

/* A process that builds again and again has the same articles, and knows those it cleaned as the same ones. */
const lastByArticle = new WeakMap<Article, { readonly key: string; readonly cleaned: Cleaned }>()

function clean(article: Article, recurrence: Recurrence, maxRemovedShare: number): Cleaned {
  const recurring = leaveWanted(recurringParagraph.judge(article, recurrence), article)
  if (recurring.length === 0) return { article, finding: undefined }
  const message = guard(article, recurring, maxRemovedShare)
  if (message !== undefined) return { article, finding: warn(article.path, message) }
  return { article: takeOut(article, recurring), finding: undefined }
}

function leaveWanted(recurring: readonly Recurring[], { wanted }: Article): readonly Recurring[] {
  const free = keepRanges(
    recurring.map(({ paragraph }) => paragraph),
    wanted,
  )
  const endByStart = new Map(free.map(({ start, end }) => [start, end]))
  return recurring.filter(({ paragraph: { start, end } }) => endByStart.get(start) === end)
}

/* Says why an article keeps its recurring paragraphs, if it would lose too much with them or have none left. */
function guard(
  article: Article,
  recurring: readonly Recurring[],
  maxRemovedShare: number,
): string | undefined {
  const { paragraphHashes, headline, removals, keptLength } = article
  if (recurring.length === paragraphHashes.length) return describeLoss(1, maxRemovedShare)

  const lost = removals.filter(isLoss)
  const certain = sumLengths(lost.filter(isCertain))
  const whole = keptLength + sumLengths(listLeft(headline, removals)) - certain
  const gone = sumLengths(lost) - certain + sumLengths(recurring.map(({ paragraph }) => paragraph))
  const share = gone / whole
  return share > maxRemovedShare ? describeLoss(share, maxRemovedShare) : undefined
}

function takeOut(article: Article, recurring: readonly Recurring[]): Article {
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
