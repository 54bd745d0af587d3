import { formatFindings } from '../src/cli/format-findings.ts'
import { formatSummary } from '../src/cli/format-summary.ts'
import { makeColours } from '../src/cli/make-colours.ts'
import { build, loadConfig, reportCleaning } from '../src/index.ts'

const startedMs = performance.now()
const nowMs = Date.now()
const config = await loadConfig(process.cwd())
const result = await build(config, { nowMs })
await reportCleaning(result.articles, config, '.feedwright/clean-report.json')
const colours = makeColours(process.stderr)
process.stderr.write(formatFindings(result.findings, { input: config.input, colours }))
process.stderr.write(
  formatSummary(result, { nowMs, tookMs: performance.now() - startedMs, colours }),
)
process.exitCode = result.findings.some(({ severity }) => severity === 'error') ? 1 : 0
