import type { Article, Paragraph } from '../model/article.ts'
import type { BlockKind } from '../model/block.ts'
import { listLeft } from '../text/list-left.ts'
import type { Verdict } from './rule.ts'

/** What the whole corpus knows of its recurring paragraphs. */
export type Recurrence = {
  /** In how many articles each stands, by the hash of its words. */
  readonly countByHash: ReadonlyMap<number, number>
  readonly articleCount: number
}

/** A paragraph that is to go. */
export type Recurring = { readonly paragraph: Paragraph; readonly verdict: Verdict }

/*
 * Reporters write a sentence again word for word, as "The company declined to comment." Such ones stay rarer than
 * what a template prints, and most of them stand inside the story.
 */
const MIN_ARTICLES = 5
const MIN_SHARE_AT_ENDS = 0.002
const MIN_SHARE_IN_BODY = 0.05
const NEVER: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'quote',
  'code',
  'table',
  'html',
  'footnote',
])
const ONLY_AT_ENDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'list'])

/** Remove paragraphs that stand in several articles which are otherwise unlike: a template prints them, no reporter. */
export const recurringParagraph = {
  id: 'recurring-paragraph',

  /** Judge all paragraphs of an article; what stands in it twice goes or stays as one. */
  judge(article: Article, recurrence: Recurrence): readonly Recurring[] {
    const { paragraphs } = article
    const counts = countHolders(article, recurrence)
    const atEnds = findEnds(paragraphs, counts, limit(MIN_SHARE_AT_ENDS, recurrence))
    const minInBody = limit(MIN_SHARE_IN_BODY, recurrence)
    const goes = paragraphs.map(({ kind }, at) => {
      const isFrequent = (counts[at] ?? 0) >= minInBody && !ONLY_AT_ENDS.has(kind)
      return atEnds.has(at) || isFrequent
    })
    const staying = new Set(paragraphs.filter((_, at) => !goes[at]).map(({ hash }) => hash))
    return paragraphs.flatMap((paragraph, at) => {
      if (staying.has(paragraph.hash)) return []
      return { paragraph, verdict: explain(counts[at] ?? 0, atEnds.has(at)) }
    })
  },
} as const

/** Quotations and tables count in no article, nor does what is left of a block that was cut: its lines belong together. */
function countHolders(article: Article, { countByHash }: Recurrence): readonly number[] {
  const left = listLeft(article.headline, article.removals)
  const cuts = new Set(left.flatMap(({ start, end }) => [start, end]))
  return article.paragraphs.map(({ start, end, hash, kind }) => {
    const isWhole = !cuts.has(start) && !cuts.has(end)
    return isWhole && !NEVER.has(kind) ? (countByHash.get(hash) ?? 0) : 0
  })
}

function limit(share: number, { articleCount }: Recurrence): number {
  return Math.max(MIN_ARTICLES, Math.ceil(share * articleCount))
}

/** Find the unbroken runs of recurring paragraphs that open and close an article; a heading opens what follows it. */
function findEnds(
  paragraphs: readonly Paragraph[],
  counts: readonly number[],
  min: number,
): ReadonlySet<number> {
  const ends = new Set<number>()
  for (let at = 0; (counts[at] ?? 0) >= min && paragraphs[at]?.kind !== 'heading'; at++)
    ends.add(at)
  for (let at = counts.length - 1; (counts[at] ?? 0) >= min; at--) ends.add(at)
  return ends
}

function explain(count: number, isAtEnd: boolean): Verdict {
  const reason = `Unexpected paragraph that stands in ${count} articles, expected text of this story`
  return { confidence: isAtEnd ? 0.95 : 0.85, reason }
}
