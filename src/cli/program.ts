import { Command, InvalidArgumentError } from 'commander'
import { readVersion } from '../state/read-version.ts'
import type { BuildCommandOptions, CommonOptions } from './options.ts'

const USAGE = 2

const BUILD_EXAMPLES = `
Examples:
  $ feedwright build --url https://news.example.org/
      articles/ becomes RSS, Atom and JSON feeds in dist/, with no configuration at all
  $ feedwright build --strict
      for CI: warnings fail the build too
  $ feedwright build --json | jq '.findings[].message'
      what there is to say, for programs

Exit codes: 0 fine, 1 something was left out (see the errors), 2 usage or configuration, 3 could not write.`

const EXPLAIN_EXAMPLES = `
Examples:
  $ feedwright explain articles/city/2026-11-03-ferry.txt
      where title and date come from, what was removed and why, which feeds carry it`

/** Make the command line: its commands, options and help. The work of a command is loaded only when it runs. */
export async function makeProgram(): Promise<Command> {
  const program = new Command('feedwright')
    .description('Turn a folder of articles into RSS, Atom and JSON feeds that hold.')
    .version(await readVersion(), '-v, --version')
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE))
  addCommonOptions(program.command('build'))
    .description('Build the feeds.')
    .option('--strict', 'warnings count as errors')
    .option('--json', 'print a report as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .addHelpText('after', BUILD_EXAMPLES)
    .action(async (options: BuildCommandOptions) => {
      const { runBuild } = await import('./run-build.ts')
      process.exitCode = await runBuild(options)
    })
  addCommonOptions(program.command('explain'))
    .description('Explain what becomes of one article, and why.')
    .argument('<file>', 'the article')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (file: string, options: CommonOptions) => {
      const { runExplain } = await import('./run-explain.ts')
      process.exitCode = await runExplain(file, options)
    })
  return program
}

function addCommonOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: feedwright.config.* of this folder)')
    .option('-i, --input <folder>', 'folder of the articles (default: articles)')
    .option('-o, --output <folder>', 'folder of the feeds (default: dist)')
    .option('-u, --url <address>', 'address of the site')
    .option(
      '--now <date>',
      'time to build for, as 2026-11-20T08:00:00Z (default: the clock)',
      parseNow,
    )
    .option('--cache <folder>', 'folder of the throw-away cache', '.feedwright/cache')
    .option('--no-cache', 'render everything anew')
}

function parseNow(text: string): number {
  const isInstant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/u.test(text)
  const ms = isInstant ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) {
    throw new InvalidArgumentError('Expected a date with a zone, as 2026-11-20T08:00:00Z.')
  }
  return ms
}
