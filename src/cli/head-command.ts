import type { Command } from 'commander'
import { addCommonOptions } from './common-options.ts'
import type { CommonOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright head >> layouts/partials/feeds.html
      for the head of every page: the site's feed in each format, the others once each
  $ feedwright head section:city
      for the pages of a section: its own feed in each format`

/** Add `feedwright head`. */
export function addHeadCommand(program: Command): void {
  addCommonOptions(program.command('head'))
    .description('Print the lines by which browsers and readers find the feeds of a page.')
    .argument('[feeds...]', 'names of feeds, as the report of a build has them (default: all)')
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], options: CommonOptions) => {
      const { runHead } = await import('./run-head.ts')
      process.exitCode = await runHead(names, options)
    })
}
