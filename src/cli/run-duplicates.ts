import { loadConfig } from '../config/load-config.ts'
import { findDuplicates } from '../find-duplicates.ts'
import { formatDuplicates } from './format-duplicates.ts'
import { formatDuplicatesReport } from './format-duplicates-report.ts'
import { formatFindings } from './format-findings.ts'
import { makeColours } from './make-colours.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { DuplicatesCommandOptions } from './options.ts'
import { showProgress } from './show-progress.ts'

/** Run `feedwright duplicates`. Returns the exit code: 1 where an article was left out. */
export async function runDuplicates(options: DuplicatesCommandOptions): Promise<number> {
  const config = await loadConfig(process.cwd(), options)
  const cache = await openCacheOf(options, config, true)
  const progress = showProgress(options.json !== true)
  const duplicates = await findDuplicates(config, {
    nowMs: options.now ?? Date.now(),
    cache,
    onProgress: progress.update,
  }).finally(progress.end)
  const errors = duplicates.findings.filter(({ severity }) => severity === 'error')
  if (options.json === true) {
    process.stdout.write(formatDuplicatesReport(duplicates))
  } else {
    process.stdout.write(
      formatDuplicates(duplicates, {
        mode: config.dedupe.mode,
        colours: makeColours(process.stdout),
      }),
    )
    const shown = duplicates.findings.filter(
      ({ severity, stage }) => severity === 'error' || stage === 'dedupe',
    )
    const colours = makeColours(process.stderr)
    process.stderr.write(formatFindings(shown, { input: config.input, colours }))
  }
  return errors.length > 0 ? 1 : 0
}
