import { runGit } from './run-git.ts'

const LOG = [
  'log',
  // Children before parents, so that a renamed file is followed from its newest name to its oldest.
  '--topo-order',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--name-status',
  // Exact renames compare ids of contents and read none: cheap, and enough to follow files that were moved.
  '--find-renames=100%',
  '--diff-filter=AR',
  '--relative',
  '-z',
  '--format=%x01%at',
  '--',
  '.',
]

/** What git told, kept from build to build of one process: it tells the same as long as the history is the same. */
export type CommitMemory = {
  told?: {
    readonly head: string
    readonly paths: ReadonlySet<string>
    readonly msByPath: ReadonlyMap<string, number>
  }
}

/**
 * Find when each of several files was first committed: author dates in milliseconds since 1970 UTC, by path. Files that
 * were moved unchanged keep their date. Empty without git, without a repository, and in a shallow clone, whose oldest
 * commit claims to have added all files.
 */
export async function findFirstCommits(
  folder: string,
  paths: readonly string[],
  memory: CommitMemory = {},
): Promise<ReadonlyMap<string, number>> {
  if (paths.length === 0) return new Map()
  const answer = await runGit(folder, ['rev-parse', '--is-shallow-repository', 'HEAD'])
  const [shallow, head] = answer?.split('\n') ?? []
  if (shallow !== 'false' || head === undefined) return new Map()
  const { told } = memory
  if (told?.head === head && paths.every((path) => told.paths.has(path))) return told.msByPath
  const log = await runGit(folder, LOG)
  if (log === undefined) return new Map()
  const msByPath = readLog(log, paths)
  memory.told = { head, paths: new Set(paths), msByPath }
  return msByPath
}

/** Read `\x01<seconds>`, then a status and its one or two paths again and again, all ended by NUL. */
function readLog(log: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const dates = new Map<string, number>()
  // Names that a wanted file had, up to the commit that is being read.
  const pathsByName = new Map<string, readonly string[]>()
  for (const path of paths) addName(toName(path), [path])
  let ms = 0
  const fields = log.split('\0').values()
  for (const field of fields) {
    const token = field.replace(/^\n+/u, '')
    if (token.startsWith('\x01')) ms = Number(token.slice(1)) * 1000
    else if (token === 'A') addDate(toName(fields.next().value))
    else if (token.startsWith('R')) follow(toName(fields.next().value), toName(fields.next().value))
  }
  return dates

  function addDate(name: string): void {
    for (const path of pathsByName.get(name) ?? []) dates.set(path, ms)
  }

  function follow(oldName: string, newName: string): void {
    const followed = pathsByName.get(newName)
    if (followed === undefined) return
    pathsByName.delete(newName)
    addName(oldName, followed)
  }

  function addName(name: string, more: readonly string[]): void {
    pathsByName.set(name, [...(pathsByName.get(name) ?? []), ...more])
  }
}

/** A disk and git may keep the same name in two Unicode forms. */
function toName(name: string | undefined): string {
  return (name ?? '').normalize('NFC')
}
