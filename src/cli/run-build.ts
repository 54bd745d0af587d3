import { build } from '../build.ts'
import { loadConfig } from '../config/load-config.ts'
import { createWorkers } from '../workers.ts'
import { createProfile } from './create-profile.ts'
import { formatSummary } from './format-summary.ts'
import { makeColours } from './make-colours.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { BuildCommandOptions } from './options.ts'
import { endsWell, printBuild } from './print-build.ts'
import { showProgress } from './show-progress.ts'
import { refusePublishedReport, writeReport } from './write-report.ts'

/** Run `feedwright build`. Returns the exit code: 1 where something was left out, or anything is odd under `--strict`. */
export async function runBuild(options: BuildCommandOptions): Promise<number> {
  const startedMs = performance.now()
  const profile = options.profile === true ? createProfile(startedMs) : undefined
  const config = await loadConfig(process.cwd(), options)
  refusePublishedReport(options.report, config.output)
  const cache = await openCacheOf(options, config)
  const progress = showProgress(options.quiet !== true && options.json !== true)
  const nowMs = options.now ?? Date.now()
  const result = await build(config, {
    nowMs,
    allowNewIds: options.allowNewIds,
    allowRemovals: options.allowRemovals,
    cache,
    workers: createWorkers(),
    onProgress: progress.update,
    measure: profile?.measure,
  }).finally(async () => {
    progress.end()
    // What was scanned is of use even where the build could not be done.
    await cache?.scans.save()
  })
  await cache?.save()
  const reportProblem = await writeReport(result.articles, config, options)
  const look = {
    nowMs,
    tookMs: performance.now() - startedMs,
    colours: makeColours(process.stderr),
  }
  printBuild({
    ...{ result, config, options, profile },
    findings: result.findings,
    problems: [...(cache?.problems ?? []), reportProblem],
    summary: formatSummary(result, look),
    tookMs: performance.now(),
  })
  return endsWell(result, options) ? 0 : 1
}
