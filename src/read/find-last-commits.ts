import { runGit } from './run-git.ts'

const STATUS = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no', '--']

const LOG = [
  'log',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-renames',
  '--name-only',
  '--relative',
  '-z',
  '--format=%x01%ct',
  '--',
]

/** Beyond it a command line could grow too long; all of the history is read then. */
const MAX_PATHS = 500

/**
 * Find when each of several files was last changed or removed by a commit: committer dates in milliseconds since 1970
 * UTC, by path. A checkout dates all files anew, a commit keeps its date on every machine. Silent about files whose
 * changes are not committed, and empty without git. In a shallow clone its oldest commit stands for all before it.
 */
export async function findLastCommits(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (paths.length === 0) return new Map()
  const pathByName = new Map(paths.map((path) => [toName(path), path]))
  // Git looks at the files that it is asked about only.
  const [prefix, status] = await Promise.all([
    runGit(folder, ['rev-parse', '--show-prefix']),
    runGit(folder, [...STATUS, ...listAsked(pathByName)]),
  ])
  if (prefix === undefined || status === undefined) return new Map()
  // Status names files from the root of the repository, log from the folder.
  const changed = new Set(
    status.split('\0').map((entry) => toName(entry.slice(3 + prefix.trimEnd().length))),
  )
  for (const name of changed) pathByName.delete(name)
  if (pathByName.size === 0) return new Map()
  const log = await runGit(folder, [...LOG, ...listAsked(pathByName)])
  return readLog(log ?? '', pathByName)
}

function listAsked(pathByName: ReadonlyMap<string, string>): readonly string[] {
  return pathByName.size > MAX_PATHS ? ['.'] : [...pathByName.keys()]
}

/** Read `\x01<seconds>`, then the names of that commit, all ended by NUL, the newest commit first. */
function readLog(
  log: string,
  pathByName: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const msByPath = new Map<string, number>()
  let ms = 0
  for (const field of log.split('\0')) {
    const token = field.replace(/^\n+/u, '')
    if (token.startsWith('\x01')) ms = Number.parseInt(token.slice(1), 10) * 1000
    const path = pathByName.get(toName(token))
    if (path !== undefined && !msByPath.has(path)) msByPath.set(path, ms)
  }
  return msByPath
}

/** A disk and git may keep the same name in two Unicode forms. */
function toName(name: string): string {
  return name.normalize('NFC')
}
