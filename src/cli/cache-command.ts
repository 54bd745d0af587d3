import type { Command } from 'commander'
import { CACHE_FOLDER } from './common-options.ts'

const EXAMPLES = `
Examples:
  $ feedwright cache clear
      the next build reads and renders everything anew, and writes the same feeds`

/** Add `feedwright cache`. */
export function addCacheCommand(program: Command): void {
  program
    .command('cache')
    .description('Manage the memory of earlier builds, which nothing depends on but time.')
    .addHelpText('after', EXAMPLES)
    .command('clear')
    .description('Remove it.')
    .option('--cache <folder>', 'folder of the throw-away cache', CACHE_FOLDER)
    .action(async ({ cache }: { readonly cache: string }) => {
      const { clearCache } = await import('../state/clear-cache.ts')
      const count = await clearCache(cache)
      process.stderr.write(`${count} ${count === 1 ? 'file' : 'files'} removed from ${cache}\n`)
    })
}
