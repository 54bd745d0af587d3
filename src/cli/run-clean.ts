import { formatCleanReport, formatReportLine } from '../clean/format-clean-report.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Article } from '../model/article.ts'
import { planCleaning } from '../plan-cleaning.ts'
import { readRemovals } from '../read-removals.ts'
import { writeCleaned } from '../write-cleaned.ts'
import { formatCleaning } from './format-cleaning.ts'
import { formatCleaningSummary } from './format-cleaning-summary.ts'
import { formatFindings } from './format-findings.ts'
import { makeColours } from './make-colours.ts'
import type { CleanCommandOptions } from './options.ts'
import { showProgress } from './show-progress.ts'

const CAN_NOT_WRITE = 3

/** Run `feedwright clean`. Returns the exit code: 1 where a file can't be read, 3 where one can't be written. */
export async function runClean(
  files: readonly string[],
  options: CleanCommandOptions,
): Promise<number> {
  const config = await loadCleanConfig(options)
  const isShown = options.json !== true
  const progress = showProgress(isShown)
  const plan = await planCleaning(config, { files, onProgress: progress.update }).finally(
    progress.end,
  )
  const losing = plan.articles.filter(({ removals }) => removals.length > 0)
  if (isShown) showChanges(losing, config)
  const lines = isShown
    ? []
    : losing.map((article) => formatReportLine(readRemovals(article, config)))

  const written = options.write === true ? await writeCleaned(losing, config) : undefined
  const findings = [...plan.findings, ...(written?.findings ?? [])]
  const rest = { written: written?.paths ?? [], findings }
  if (!isShown) process.stdout.write(formatCleanReport({ ...plan, rest }, lines))
  const colours = makeColours(process.stderr)
  process.stderr.write(formatFindings(findings, { input: config.input, colours }))
  process.stderr.write(formatCleaningSummary(plan.articles, written?.paths, colours))
  if (written !== undefined && written.findings.length > 0) return CAN_NOT_WRITE
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Cleaning asks for no address: where none is configured any will do. */
function loadCleanConfig({ thorough, ...options }: CleanCommandOptions): Promise<Config> {
  const cleanProfile = thorough === true ? 'thorough' : undefined
  const fallbackUrl = 'https://localhost/'
  return loadConfig(process.cwd(), { ...options, fallbackUrl, cleanProfile })
}

function showChanges(articles: readonly Article[], config: Config): void {
  const colours = makeColours(process.stdout)
  for (const article of articles) {
    const look = { input: config.input, colours }
    process.stdout.write(formatCleaning(readRemovals(article, config), look))
  }
}
