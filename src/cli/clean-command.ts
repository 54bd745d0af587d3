import type { Command } from 'commander'
import type { CleanCommandOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright clean
      what cleaning takes out of all articles, as a diff with rules and reasons
  $ feedwright clean articles/city articles/harbour.md --write
      take it out of these files; every other byte stays
  $ feedwright clean --json | jq '.removalsByRule'
      what goes, for programs

Paragraphs that recur in several articles are known only where the whole folder is read.

Exit codes: 0 fine, 1 a file can't be read (see the errors), 2 usage or configuration, 3 could not write.`

/** Add `feedwright clean`. */
export function addCleanCommand(program: Command): void {
  program
    .command('clean')
    .description('Show what cleaning takes out of articles, or take it out of the files.')
    .argument('[files...]', 'articles and folders of them (default: the input folder)')
    .option('-c, --config <file>', 'configuration (default: feedwright.config.* of this folder)')
    .option('-i, --input <folder>', 'folder of the articles (default: articles)')
    .option('-w, --write', 'take it out of the files')
    .option('--thorough', 'dare more, as the profile of that name does')
    .option('--json', 'print a report as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: CleanCommandOptions) => {
      const { runClean } = await import('./run-clean.ts')
      process.exitCode = await runClean(files, options)
    })
}
