import { build } from '../build.ts'
import { loadConfig } from '../config/load-config.ts'
import { createWorkers } from '../workers.ts'
import { createProfile } from './create-profile.ts'
import { formatDoubtful } from './format-doubtful.ts'
import { formatFindings } from './format-findings.ts'
import { formatProfile } from './format-profile.ts'
import { formatReport } from './format-report.ts'
import { formatSummary } from './format-summary.ts'
import { makeColours } from './make-colours.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { BuildCommandOptions } from './options.ts'
import { showProgress } from './show-progress.ts'
import { refusePublishedReport, writeReport } from './write-report.ts'

/** Run `feedwright build`. Returns the exit code: 1 where something was left out, or anything is odd under `--strict`. */
export async function runBuild(options: BuildCommandOptions): Promise<number> {
  const startedMs = performance.now()
  const profile = options.profile === true ? createProfile() : undefined
  const config = await loadConfig(process.cwd(), options)
  refusePublishedReport(options.report, config.output)
  const cache = await openCacheOf(options, config)
  const progress = showProgress(options.quiet !== true && options.json !== true)
  const nowMs = options.now ?? Date.now()
  const workers = createWorkers()
  const result = await build(config, {
    nowMs,
    allowNewIds: options.allowNewIds,
    allowRemovals: options.allowRemovals,
    cache,
    workers,
    onProgress: progress.update,
    measure: profile?.measure,
  }).finally(async () => {
    progress.end()
    await workers.close()
  })
  await cache?.save()
  const reportProblem = await writeReport(result.articles, config, options)

  if (options.json === true) process.stdout.write(formatReport(result))
  const isShown = options.quiet === true ? isError : () => true
  const colours = makeColours(process.stderr)
  process.stderr.write(
    formatFindings(result.findings.filter(isShown), { input: config.input, colours }),
  )
  if (options.doubtful === true) {
    process.stderr.write(formatDoubtful(result.articles, config, colours))
  }
  for (const problem of [...(cache?.problems ?? []), reportProblem]) {
    if (problem !== undefined) process.stderr.write(`${problem}\n`)
  }
  if (options.quiet !== true)
    process.stderr.write(
      formatSummary(result, { nowMs, tookMs: performance.now() - startedMs, colours }),
    )
  if (profile !== undefined) process.stderr.write(formatProfile(profile.costs, performance.now()))
  const failing = options.strict === true ? ['error', 'warning'] : ['error']
  return result.findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}
