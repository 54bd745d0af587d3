import { type Command, InvalidArgumentError } from 'commander'

/** Where the cache lies, unless it is said. */
export const CACHE_FOLDER = '.feedwright/cache'

/** Add the options of every command that reads the articles. */
export function addCommonOptions(command: Command): Command {
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
    .option('--cache <folder>', 'folder of the throw-away cache', CACHE_FOLDER)
    .option('--no-cache', 'read and render everything anew')
    .option('--no-trust-mtime', 'read every file, also those that look unchanged')
}

/** Parse the time that a command works for, milliseconds since 1970 UTC. */
export function parseNow(text: string): number {
  const isInstant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/u.test(text)
  const ms = isInstant ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) {
    throw new InvalidArgumentError('Expected a date with a zone, as 2026-11-20T08:00:00Z.')
  }
  return ms
}
