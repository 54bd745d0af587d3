import { type CheckResult, checkFeeds } from '../check-feeds.ts'
import type { Severity } from '../model/finding.ts'
import { count } from './count.ts'
import { formatFindings } from './format-findings.ts'
import { type Colours, makeColours } from './make-colours.ts'
import type { CheckCommandOptions } from './options.ts'

/** Run `feedwright check`. Returns the exit code: 1 where a rule is broken, under `--strict` where a warning is given. */
export async function runCheck(target: string, options: CheckCommandOptions): Promise<number> {
  const startedMs = performance.now()
  const result = await checkFeeds(target, options.now ?? Date.now())
  const failing: readonly Severity[] = options.strict === true ? ['error', 'warning'] : ['error']

  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`)
  } else {
    const colours = makeColours(process.stdout)
    const shown = result.findings.filter(
      ({ severity }) => options.quiet !== true || failing.includes(severity),
    )
    process.stdout.write(formatFindings(shown, { input: process.cwd(), colours }))
    if (options.quiet !== true) {
      process.stdout.write(formatCheckSummary(result, performance.now() - startedMs, colours))
    }
  }
  return result.findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0
}

function formatCheckSummary(
  { documents, findings }: CheckResult,
  tookMs: number,
  colours: Colours,
): string {
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  )
  const [errors = 0, warnings = 0, notes = 0] = counts
  const text = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`
  const mark = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  const broken =
    rules.length > 0 ? `\n           rules: ${rules.join(', ')} (docs/feed-rules.md)` : ''
  return `${colours.bold('feedwright')} ${count(documents.length, 'document')} checked, ${mark(text)}, ${(tookMs / 1000).toFixed(1)} s${broken}\n`
}
