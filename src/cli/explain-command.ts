import type { Command } from 'commander'
import { addCommonOptions } from './common-options.ts'
import type { CommonOptions } from './options.ts'

const EXAMPLES = `
Examples:
  $ feedwright explain articles/city/2026-11-03-ferry.txt
      where title and date come from, what was removed and why, which feeds carry it`

/** Add `feedwright explain`. */
export function addExplainCommand(program: Command): void {
  addCommonOptions(program.command('explain'))
    .description('Explain what becomes of one article, and why.')
    .argument('<file>', 'the article')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: CommonOptions) => {
      const { runExplain } = await import('./run-explain.ts')
      process.exitCode = await runExplain(file, options)
    })
}
