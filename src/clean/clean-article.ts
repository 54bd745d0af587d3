import type { Block } from '../model/block.ts'
import type { StatedFacts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Removal } from '../model/removal.ts'
import type { Range, Source } from '../model/source.ts'
import { findPlace, type Place } from '../text/find-place.ts'
import type { CleanOptions } from './clean-options.ts'
import { guardArticle } from './guard-article.ts'
import { type Judgement, judgeArticle } from './judge-article.ts'
import { prepareQuestion } from './prepare-question.ts'
import { readPlain } from './read-plain.ts'

/** What cleaning says about one article; all offsets count in the source's text. */
export type CleanedArticle = {
  /** The title as the text has it, and where: a block or the first line of one. It is not a removal. */
  readonly headline: { readonly text: string; readonly range: Range } | undefined
  /** Sorted by start, never overlapping; each is a whole block or a whole line. */
  readonly removals: readonly Removal[]
  /** What an editor wants to stay, sorted. */
  readonly wanted: readonly Range[]
  readonly findings: readonly Finding[]
}

/**
 * Find the headline of one article and the noise around its story. Where too much would go, or nothing would stay,
 * all stays and a warning says so.
 */
export function cleanArticle(
  source: Source,
  blocks: readonly Block[],
  stated: StatedFacts,
  options: CleanOptions,
): CleanedArticle {
  const judgement = judgeArticle(source, blocks, prepareQuestion(stated, options))
  const { headline: unit } = judgement
  const headline = unit && {
    text: readPlain(unit),
    range: { start: unit.start, end: unit.end },
  }
  const wanted = listWantedRanges(source, stated, judgement)
  const removals: Removal[] = []
  for (const { removal } of judgement.judged) removals.push(removal)
  const first = removals[0]
  const message = first && guardArticle(judgement, options.maxRemovedShare)
  if (first === undefined || message === undefined)
    return { headline, removals, wanted, findings: [] }

  const place = findPlace(source.text, first.start)
  return { headline, removals: [], wanted, findings: [makeWarning(source.path, place, message)] }
}

function listWantedRanges(
  { bodyStart, text }: Source,
  { keep }: StatedFacts,
  { wanted }: Judgement,
): readonly Range[] {
  if (keep === 'all') return [{ start: bodyStart, end: text.length }]
  return wanted.map(({ start, end }) => ({ start, end }))
}

function makeWarning(path: string, place: Place, message: string): Finding {
  return {
    path,
    ...place,
    severity: 'warning',
    stage: 'clean',
    ruleId: 'removed-too-much',
    message,
  }
}
