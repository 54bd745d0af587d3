import type { Article, Body, Paragraph } from '../model/article.ts'
import type { BlockKind } from '../model/block.ts'
import type { Holders } from '../text/find-holders.ts'
import { listLeft } from '../text/list-left.ts'
import type { Printed, SourceFurniture } from './learn-sources.ts'
import type { Verdict } from './rule.ts'

/** What the whole corpus knows of its recurring paragraphs, and what the article's source prints. */
export type Recurrence = {
  /** The articles in which each stands, by the hash of its words. */
  readonly holdersByHash: Holders
  readonly articleCount: number
  readonly furniture: SourceFurniture
  /** What a removal needs, from 0 to 1. */
  readonly minConfidence: number
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
const SHARES = [MIN_SHARE_AT_ENDS, MIN_SHARE_IN_BODY]
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
    const body = article.readBody()
    const { paragraphs } = body
    const evidence = weighParagraphs(article, body, recurrence)
    const ends = findEnds(paragraphs, evidence)
    const verdicts = evidence.map(({ atEnd, inBody }, at) => (ends.has(at) ? atEnd : inBody))
    const staying = new Set(paragraphs.filter((_, at) => !verdicts[at]).map(({ hash }) => hash))
    return paragraphs.flatMap((paragraph, at) => {
      const verdict = verdicts[at]
      return verdict === undefined || staying.has(paragraph.hash) ? [] : { paragraph, verdict }
    })
  },
} as const

/** Name all of a recurrence that the judgement of one article depends on. */
export function describeRecurrence(
  { paragraphHashes }: Article,
  { holdersByHash, articleCount, furniture, minConfidence }: Recurrence,
): string {
  let described = `${minConfidence}`
  for (const hash of paragraphHashes) {
    const count = holdersByHash.get(hash)?.length ?? 0
    const printed = furniture.get(hash)
    if (count === 0 && printed === undefined) continue
    const isOften = SHARES.map((share) => count >= limit(share, articleCount))
    described += ` ${hash} ${count} ${isOften} ${printed?.count} ${printed?.unlike}`
  }
  return described
}

/* What is said of a paragraph that stands at an end of its article, and of one that stands between others. */
type Evidence = { readonly atEnd?: Verdict | undefined; readonly inBody?: Verdict | undefined }

/* Quotations and tables tell nothing, nor does what is left of a block that was cut: its lines belong together. */
function weighParagraphs(
  { headline, removals }: Article,
  { paragraphs, targets }: Body,
  recurrence: Recurrence,
): readonly Evidence[] {
  const left = listLeft(headline, removals)
  const cuts = new Set(left.flatMap(({ start, end }) => [start, end]))
  return paragraphs.map((paragraph) => {
    const { start, end, kind } = paragraph
    const isWhole = !cuts.has(start) && !cuts.has(end)
    return isWhole && !NEVER.has(kind) ? weigh(paragraph, targets, recurrence) : {}
  })
}

function weigh(paragraph: Paragraph, targets: Body['targets'], recurrence: Recurrence): Evidence {
  const { hash, kind } = paragraph
  const { holdersByHash, articleCount } = recurrence
  const count = holdersByHash.get(hash)?.length ?? 0
  const isFrequent = count >= limit(MIN_SHARE_IN_BODY, articleCount) && !ONLY_AT_ENDS.has(kind)
  const inBody = isFrequent ? explain(count, 0.85) : undefined
  if (count >= limit(MIN_SHARE_AT_ENDS, articleCount))
    return { atEnd: explain(count, 0.95), inBody }

  const printed = recurrence.furniture.get(hash)
  if (printed === undefined) return {}
  const confidence = rate(printed, tellsStory(paragraph, targets))
  return confidence < recurrence.minConfidence ? {} : { atEnd: explain(printed.count, confidence) }
}

/* Two reports may end with one sentence of background, but not with one heading, nor with links to the same pages. */
function rate({ unlike }: Printed, isStory: boolean): number {
  if (unlike > 2) return 0.85
  return isStory ? 0.7 : 0.8
}

function tellsStory({ kind, start, end }: Paragraph, targets: Body['targets']): boolean {
  if (kind === 'heading') return false
  return kind !== 'list' || !targets.some((at, index) => index % 2 === 0 && at >= start && at < end)
}

function limit(share: number, articleCount: number): number {
  return Math.max(MIN_ARTICLES, Math.ceil(share * articleCount))
}

/** Find the unbroken runs of recurring paragraphs that open and close an article; a heading opens what follows it. */
function findEnds(
  paragraphs: readonly Paragraph[],
  evidence: readonly Evidence[],
): ReadonlySet<number> {
  const isKnown = (at: number) => evidence[at]?.atEnd !== undefined
  const ends = new Set<number>()
  for (let at = 0; isKnown(at) && paragraphs[at]?.kind !== 'heading'; at++) ends.add(at)
  for (let at = evidence.length - 1; isKnown(at); at--) ends.add(at)
  return ends
}

function explain(count: number, confidence: number): Verdict {
  const reason = `Unexpected paragraph that stands in ${count} articles, expected text of this story`
  return { confidence, reason }
}
