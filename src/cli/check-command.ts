import type { Command } from 'commander'
import { parseNow } from './common-options.ts'
import type { CheckCommandOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright check
      all feeds below dist, by the rules of docs/feed-rules.md
  $ feedwright check public/rss.xml --strict
      one file of whatever origin; warnings fail too
  $ feedwright check http://localhost:8080/rss.xml
      what a server on this machine sends, with its headers; nothing is fetched from a network
  $ feedwright check --json | jq -r '.findings[].ruleId' | sort | uniq -c
      which rules are broken, for programs

RSS 2.0, Atom 1.0, JSON Feed 1.1, lists of feeds in OPML 2.0 and news sitemaps are checked.

Exit codes: 0 fine, 1 errors (under --strict warnings too), 2 usage.`

/** Add `feedwright check`. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check feeds, ours or any, by the rules of validators and of readers.')
    .argument('[target]', 'folder, file, or address of a server on this machine', 'dist')
    .option('--strict', 'warnings count as errors')
    .option('--json', 'print a report as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .option('--now <date>', 'time that no date may lie behind (default: the clock)', parseNow)
    .addHelpText('after', EXAMPLES)
    .action(async (target: string, options: CheckCommandOptions) => {
      const { runCheck } = await import('./run-check.ts')
      process.exitCode = await runCheck(target, options)
    })
}
