import type { Command } from 'commander'
import { REPORT_FILE } from '../state/clean-report.ts'
import { addCommonOptions } from './common-options.ts'
import type { BuildCommandOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright build --url https://news.example.org/
      articles/ becomes RSS, Atom and JSON feeds in dist/, with no configuration at all
  $ feedwright build --strict
      for CI: warnings fail the build too
  $ feedwright build --watch
      while you write: feeds follow what you save
  $ feedwright build --json | jq '.findings[].message'
      what there is to say, for programs

Exit codes: 0 fine, 1 something was left out (see the errors), 2 usage or configuration, 3 could not write.`

/** Add `feedwright build`. */
export function addBuildCommand(program: Command): void {
  addCommonOptions(program.command('build'))
    .description('Build the feeds.')
    .option('--allow-new-ids', 'publish as new what may be a published story')
    .option('--allow-removals', 'take back most of what is published, since its files are gone')
    .option('--strict', 'warnings count as errors')
    .option('--json', 'print a report as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .option('--doubtful', 'list the ten removals that cleaning is least sure of')
    .option('--report <file>', `report on cleaning (default: ${REPORT_FILE})`)
    .option('--no-report', 'write no report on cleaning')
    .option('-w, --watch', 'build again whenever something changes or falls due')
    .option('--profile', 'print what each stage took')
    .option('--trace <file>', 'write a CPU profile, as .cpuprofile for a flame graph')
    .addHelpText('after', EXAMPLES)
    .action(async (options: BuildCommandOptions) => {
      const work = () => (options.watch === true ? watch(options) : build(options))
      process.exitCode = await (options.trace === undefined ? work() : trace(options.trace, work))
    })
}

async function build(options: BuildCommandOptions): Promise<number> {
  const { runBuild } = await import('./run-build.ts')
  return runBuild(options)
}

async function watch(options: BuildCommandOptions): Promise<number> {
  const { runWatch } = await import('./run-watch.ts')
  return runWatch(options)
}

async function trace(file: string, work: () => Promise<number>): Promise<number> {
  const { recordTrace } = await import('./record-trace.ts')
  return recordTrace(file, work)
}
