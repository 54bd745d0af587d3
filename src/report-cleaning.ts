import { formatReportLine, frameCleanReport } from './clean/format-clean-report.ts'
import type { Article } from './model/article.ts'
import { RunError } from './model/run-error.ts'
import type { FileOptions } from './read/find-files.ts'
import { readRemovals } from './read-removals.ts'
import { type LastReport, readReport, writeReport } from './state/clean-report.ts'
import { readVersion } from './state/read-version.ts'
import { mixHashes } from './text/mix-hashes.ts'
import { mixText } from './text/mix-text.ts'

/* A confidence as a whole number. */
const SHARES = 1_000_000_000
/* Divided by it, a number leaves of itself what 32 bits do not hold. */
const UPPER_HALF = 2 ** 32

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
    const makeKey = createKeyMaker(await readVersion())
    const last = await readReport(file)
    const cleaned = articles.filter(({ removals }) => removals.length > 0)
    const keys = cleaned.map(makeKey)
    const frame = frameCleanReport({ articles }, keys.length)
    if (isSame(last, keys, frame)) return
    const lines = cleaned.map((article, at) => {
      const key = keys[at] ?? ''
      return last.findLine(key) ?? Buffer.from(makeLine(key, article, options))
    })
    const report = joinLines(lines, frame)
    if (!report.equals(last.bytes)) await writeReport(file, report)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RunError('output', `The report on cleaning could not be written: ${reason}`, cause)
  }
}

type Frame = ReturnType<typeof frameCleanReport>

/* A line holds what its key stands for: most builds need not put the report together to see that nothing changed. */
function isSame({ bytes, keys }: LastReport, wanted: readonly string[], { start }: Frame): boolean {
  const head = Buffer.from(start)
  return (
    keys.length > 0 &&
    keys.length === wanted.length &&
    wanted.every((key, at) => key === keys[at]) &&
    head.equals(bytes.subarray(0, head.length))
  )
}

function joinLines(lines: readonly Uint8Array[], { start, separator, end }: Frame): Buffer {
  const between = Buffer.from(separator)
  const parts = lines.flatMap((line, at) => (at === 0 ? [line] : [between, line]))
  return Buffer.concat([Buffer.from(start), ...parts, Buffer.from(end)])
}

type KeyMaker = (article: Article) => string

/** Make the function that names all that a line depends on. The same few rules and reasons come again and again. */
function createKeyMaker(version: string): KeyMaker {
  const numberByText = new Map<string, number>()
  const number = (text: string): number => {
    const known = numberByText.get(text) ?? mixText(text)
    numberByText.set(text, known)
    return known
  }
  return ({ path, hash, removals }) => {
    const place = mixText(path)
    const numbers = [number(version), place, place / UPPER_HALF]
    for (const { start, end, ruleId, confidence, reason } of removals) {
      numbers.push(start, end, number(ruleId), confidence * SHARES, number(reason))
    }
    return `${hash}${mixHashes(Uint32Array.from(numbers)).toString(16).padStart(14, '0')}`
  }
}

function makeLine(key: string, article: Article, options: FileOptions): string {
  return `{"key":"${key}",${formatReportLine(readRemovals(article, options)).slice(1)}`
}
