import { type CleanedArticle, cleanArticle } from '../../src/clean/clean-article.ts'
import { cleanCorpus } from '../../src/clean/clean-corpus.ts'
import type { CleanOptions } from '../../src/clean/clean-options.ts'
import type { Article } from '../../src/model/article.ts'
import { type Facts, SILENT, type StatedFacts } from '../../src/model/facts.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Removal } from '../../src/model/removal.ts'
import type { Source } from '../../src/model/source.ts'
import { keepRanges } from '../../src/text/keep-ranges.ts'
import { listLeft } from '../../src/text/list-left.ts'
import { readTargets } from '../../src/text/read-targets.ts'
import { readWords } from '../../src/text/read-words.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import { holdWords } from '../../src/text/words.ts'

/** What cleaning says about one source. */
export type Cleaned = {
  readonly source: Source
  readonly removals: readonly Removal[]
  readonly findings: readonly Finding[]
}

/** Options with every rule on. */
export const allRules: CleanOptions = {
  profile: 'careful',
  maxRemovedShare: 0.4,
  siteNames: ['Bay Courier'],
  rules: {},
  keep: [],
  remove: [],
}

type FewFacts = Partial<StatedFacts>

/** Make a source of a text. */
export function makeSource(text: string, format: Source['format'] = 'markdown'): Source {
  return { path: 'story', format, text, bodyStart: 0 }
}

/** Clean one source by itself. */
export function cleanAlone(
  source: Source,
  facts: FewFacts = {},
  options: CleanOptions = allRules,
): Cleaned & CleanedArticle {
  const stated = { ...SILENT, ...facts }
  return { source, ...cleanArticle(source, splitBlocks(source), stated, options) }
}

/** Clean sources one by one, then as a corpus. */
export function cleanAll(
  sources: readonly Source[],
  options: CleanOptions = allRules,
): readonly Cleaned[] {
  const alone = sources.map((source) => cleanAlone(source, {}, options))
  const corpus = cleanCorpus(alone.map(makeArticle), options)
  return alone.map(({ source, findings }, at) => ({
    source,
    removals: corpus.articles[at]?.removals ?? [],
    findings: [...findings, ...corpus.findings.filter(({ path }) => path === source.path)],
  }))
}

/** Make the article that the corpus knows of a cleaned source. */
function makeArticle(cleaned: Cleaned & CleanedArticle): Article {
  const { source, headline, removals, wanted } = cleaned
  const blocks = splitBlocks(source)
  const kept = keepRanges(blocks, listLeft(headline?.range, removals))
  const body = { ...readWords(source.text, kept), targets: readTargets(source.text) }
  return {
    path: source.path,
    absolutePath: `/${source.path}`,
    modifiedMs: 0,
    format: source.format,
    hash: '',
    bodyStart: 0,
    facts: { ...SILENT, title: '', slug: '', language: 'en' } satisfies Facts,
    origins: {},
    headline: headline?.range,
    removals,
    wanted,
    ...holdWords(body),
    keptLength: kept.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}
