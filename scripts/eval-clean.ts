import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cleanArticle } from '../src/clean/clean-article.ts'
import { cleanCorpus } from '../src/clean/clean-corpus.ts'
import type { CleanOptions } from '../src/clean/clean-options.ts'
import { isProfile, type Profile } from '../src/clean/profile.ts'
import { completeClean } from '../src/config/complete-clean.ts'
import type { Article } from '../src/model/article.ts'
import { SILENT, type StatedFacts } from '../src/model/facts.ts'
import type { Range, Source } from '../src/model/source.ts'
import { keepRanges } from '../src/text/keep-ranges.ts'
import { listLeft } from '../src/text/list-left.ts'
import { normaliseLine } from '../src/text/normalise-text.ts'
import { readTargets } from '../src/text/read-targets.ts'
import { readWords } from '../src/text/read-words.ts'
import { splitBlocks } from '../src/text/split-blocks.ts'
import { holdWords } from '../src/text/words.ts'
import { readJsonLines } from './read-json-lines.ts'

const USAGE =
  'usage: npm run eval:clean -- --data FILE.jsonl[.gz] [--profile careful|thorough] [--alone] [--out FILE]'

/** One line of the data: a page as Markdown, in one of several tiers. Labels are for the scorer alone. */
type Line = {
  readonly id: string
  readonly tier: string
  readonly site?: string
  readonly lang?: string
  readonly title?: string
  readonly markdown: string
}

function readStated({ title, site, lang }: Line): StatedFacts {
  return {
    ...SILENT,
    title: title === undefined || title === '' ? undefined : normaliseLine(title),
    language: lang,
    source: site,
  }
}

function cleanLine(line: Line, options: CleanOptions): Article {
  const source: Source = { path: line.id, format: 'markdown', text: line.markdown, bodyStart: 0 }
  const stated = readStated(line)
  const startMs = performance.now()
  const blocks = splitBlocks(source)
  const { headline, removals, wanted } = cleanArticle(source, blocks, stated, options)
  tookMs += performance.now() - startMs
  const kept = keepRanges(blocks, listLeft(headline?.range, removals))
  return {
    path: line.id,
    absolutePath: line.id,
    modifiedMs: 0,
    format: 'markdown',
    hash: line.id,
    bodyStart: 0,
    facts: { ...stated, title: stated.title ?? '', slug: line.id, language: line.lang ?? 'en' },
    origins: {},
    headline: headline?.range,
    removals,
    wanted,
    keptLength: kept.reduce((length, { start, end }) => length + end - start, 0),
    ...holdWords({ ...readWords(source.text, kept), targets: readTargets(source.text) }),
  }
}

/** Tiers hold the same pages in other forms: each is a corpus of its own. */
function cleanTier(lines: readonly Line[], options: CleanOptions): readonly string[] {
  const alone = lines.map((line) => cleanLine(line, options))
  const articles = isAlone ? alone : cleanCorpus(alone, options).articles
  return lines.map(({ id, tier, markdown }, at) => {
    const kept_markdown = takeOut(markdown, articles[at]?.removals ?? [])
    return `${JSON.stringify({ id, tier, kept_markdown })}\n`
  })
}

function takeOut(text: string, removals: readonly Range[]): string {
  const starts = [0, ...removals.map(({ end }) => end)]
  return starts.map((start, at) => text.slice(start, removals[at]?.start)).join('')
}

function readProfile(name: string): Profile {
  if (isProfile(name)) return name
  console.error(USAGE)
  return process.exit(2)
}

let tookMs = 0
const { data, profile, alone, out } = parseArgs({
  options: {
    data: { type: 'string' },
    profile: { type: 'string', default: 'careful' },
    alone: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
}).values
if (data === undefined) {
  console.error(USAGE)
  process.exit(2)
}
const isAlone = alone
const options: CleanOptions = completeClean({ profile: readProfile(profile) }, [])
const lines = readJsonLines<Line>(data)
const tiers = new Set(lines.map(({ tier }) => tier))
const predictions = [...tiers]
  .flatMap((name) =>
    cleanTier(
      lines.filter(({ tier }) => tier === name),
      options,
    ),
  )
  .join('')
if (out === undefined) process.stdout.write(predictions)
else writeFileSync(out, predictions)
const megabytes = lines.reduce((sum, { markdown }) => sum + Buffer.byteLength(markdown), 0) / 1e6
console.error(
  `${lines.length} articles, ${megabytes.toFixed(1)} MB, ${(megabytes / (tookMs / 1000)).toFixed(1)} MB/s`,
)
