import type { Command } from 'commander'
import { addCommonOptions } from './common-options.ts'
import type { DuplicatesCommandOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright duplicates
      articles that tell one story in one text, side by side, and where their words differ
  $ feedwright duplicates --json | jq -r '.clusters[].copies[].path'
      the files that no feed carries

Name pairs of paths in dedupe.same or dedupe.different of the configuration to overrule what is found.`

/** Add `feedwright duplicates`. */
export function addDuplicatesCommand(program: Command): void {
  addCommonOptions(program.command('duplicates'))
    .description('Show which articles are copies of one story, which is published and why.')
    .option('--json', 'print a report as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DuplicatesCommandOptions) => {
      const { runDuplicates } = await import('./run-duplicates.ts')
      process.exitCode = await runDuplicates(options)
    })
}
