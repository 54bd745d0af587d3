import { formatReportLine, frameCleanReport } from './clean/format-clean-report.ts'
import type { Article } from './model/article.ts'
import { RunError } from './model/run-error.ts'
import type { FileOptions } from './read/find-files.ts'
import { readRemovals } from './read-removals.ts'
import { readReport, writeReport } from './state/clean-report.ts'
import { readVersion } from './state/read-version.ts'
import { mixTexts } from './text/mix-text.ts'

/**
 * Write what cleaning took out of articles into a file as JSON: per article places, ranges, rules, reasons and texts,
 * and totals by rule. Texts are read again, but for articles whose line in the last report still holds.
 *
 * Throws a `RunError` of kind `output` where the disk refuses or an article was changed since it was scanned.
 */
export async function reportCleaning(
  articles: readonly Article[],
  options: FileOptions,
  file: string,
): Promise<void> {
  try {
    const version = await readVersion()
    const last = await readReport(file)
    const lines = articles
      .filter(({ removals }) => removals.length > 0)
      .map((article) => {
        const key = makeKey(article, version)
        return last.findLine(key) ?? Buffer.from(makeLine(key, article, options))
      })
    const report = joinLines(lines, frameCleanReport({ articles }, lines.length))
    if (!report.equals(last.bytes)) await writeReport(file, report)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RunError('output', `The report on cleaning could not be written: ${reason}`, cause)
  }
}

function joinLines(
  lines: readonly Uint8Array[],
  { start, separator, end }: ReturnType<typeof frameCleanReport>,
): Buffer {
  const between = Buffer.from(separator)
  const parts = lines.flatMap((line, at) => (at === 0 ? [line] : [between, line]))
  return Buffer.concat([Buffer.from(start), ...parts, Buffer.from(end)])
}

/** All that a line depends on. */
function makeKey({ path, hash, removals }: Article, version: string): string {
  const told = removals.flatMap(({ start, end, ruleId, confidence, reason }) => [
    `${start} ${end} ${confidence}`,
    ruleId,
    reason,
  ])
  return `${hash}${mixTexts([version, path, ...told])}`
}

function makeLine(key: string, article: Article, options: FileOptions): string {
  return `{"key":"${key}",${formatReportLine(readRemovals(article, options)).slice(1)}`
}
