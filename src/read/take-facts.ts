import type { Author } from '../model/facts.ts'
import type { Removal } from '../model/removal.ts'
import type { Range, Source } from '../model/source.ts'
import { TEXT_ORIGINS } from '../model/text-facts.ts'
import { listLeft } from '../text/list-left.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { stripMarkdown } from '../text/strip-markdown.ts'
import { parseByline } from './parse-byline.ts'
import { type DateLine, parseDateLine } from './parse-date-line.ts'

/** Facts that lines of a text tell which cleaning takes out of it. */
export type TakenFacts = DateLine & { readonly authors: readonly Author[] }

/** What cleaning made of a text. */
export type Taken = { readonly headline: Range | undefined; readonly removals: readonly Removal[] }

const LINE_END = /\r\n?|\n/u
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/gu
const WORD = /[\p{L}\p{N}]/u
/** A standfirst and a caption may stand between headline and byline; what stands further down is of other stories. */
const MAX_PARAGRAPHS_ABOVE = 2

/**
 * Take facts over from the bylines and date lines that cleaning took out between headline and story. Behind it, where lists of other
 * stories stand, only a byline counts, and only where it is the only one.
 */
export function takeFacts(source: Source, taken: Taken, timeZone: string): TakenFacts {
  const lines = listLines(source, taken)
  const above = lines.filter(({ isAbove }) => isAbove)
  const bylines = lines.flatMap(({ plain, ruleId, isAbove }) => {
    const authors = ruleId === 'byline' ? parseByline(plain) : undefined
    return authors === undefined ? [] : { authors, isAbove }
  })
  const byline =
    bylines.find(({ isAbove }) => isAbove) ?? (bylines.length === 1 ? bylines[0] : undefined)
  const dates = above.map(({ plain }) => parseDateLine(plain, timeZone))
  return {
    authors: byline?.authors ?? [],
    publishedMs: dates.find(({ publishedMs }) => publishedMs !== undefined)?.publishedMs,
    updatedMs: dates.find(({ updatedMs }) => updatedMs !== undefined)?.updatedMs,
  }
}

type Line = { readonly plain: string; readonly ruleId: string; readonly isAbove: boolean }

function listLines({ text, bodyStart }: Source, { headline, removals }: Taken): readonly Line[] {
  if (!removals.some(({ ruleId }) => Object.hasOwn(TEXT_ORIGINS, ruleId))) return []
  const ruleIdByStart = new Map(removals.map(({ start, ruleId }) => [start, ruleId]))
  const lines: Line[] = []
  let at = bodyStart
  let paragraphs = 0
  for (const { start, end } of listLeft(headline, removals)) {
    const enough = MAX_PARAGRAPHS_ABOVE + 1 - paragraphs
    paragraphs += countParagraphs(text.slice(at, start), enough)
    at = end
    const ruleId = ruleIdByStart.get(start) ?? ''
    if (!Object.hasOwn(TEXT_ORIGINS, ruleId)) continue
    // The head of a page has the date of today.
    const isAbove = paragraphs <= MAX_PARAGRAPHS_ABOVE && start >= (headline?.start ?? 0)
    for (const line of text.slice(start, end).split(LINE_END)) {
      lines.push({ plain: normaliseLine(stripMarkdown(line)), ruleId, isAbove })
    }
  }
  return lines
}

/** Count the paragraphs of a stretch that say something, up to a number that is enough. */
function countParagraphs(text: string, enough: number): number {
  let count = 0
  let start = 0
  while (start < text.length && count < enough) {
    BLANK_LINE.lastIndex = start
    const blank = BLANK_LINE.exec(text)
    if (WORD.test(stripMarkdown(text, start, blank?.index))) count++
    start = blank === null ? text.length : BLANK_LINE.lastIndex
  }
  return count
}
