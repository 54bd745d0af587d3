import { loadConfig } from '../config/load-config.ts'
import { explain } from '../explain.ts'
import { formatExplanation } from './format-explanation.ts'
import { formatFindings } from './format-findings.ts'
import { makeColours } from './make-colours.ts'
import { openCacheOf } from './open-cache-of.ts'
import type { CommonOptions } from './options.ts'

/** Run `feedwright explain`. Returns the exit code: 1 for an article that was left out. */
export async function runExplain(file: string, options: CommonOptions): Promise<number> {
  const config = await loadConfig(process.cwd(), options)
  const cache = await openCacheOf(options, config, true)
  const explanation = await explain(config, file, { nowMs: options.now ?? Date.now(), cache })
  const colours = makeColours(process.stdout)
  process.stdout.write(formatExplanation(explanation, colours))
  process.stdout.write(formatFindings(explanation.findings, { input: config.input, colours }))
  return explanation.article === undefined ? 1 : 0
}
