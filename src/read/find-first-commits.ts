import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/*
 * A repository's own configuration may name programs to run; none of these is needed to read a log.
 * Nor may a partial clone fetch what it lacks: a build asks nobody.
 */
const SAFE_OPTIONS = [
  '--no-pager',
  '--no-replace-objects',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.attributesFile=/dev/null'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'log.showRoot=true'],
  ...['-c', 'log.mailmap=false'],
  ...['-c', 'log.follow=false'],
  ...['-c', 'diff.renames=true'],
]

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

/** A history of a million added files. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/**
 * Find when each of several files was first committed: author dates in milliseconds since 1970 UTC, by path. Files that
 * were moved unchanged keep their date. Empty without git, without a repository, and in a shallow clone, whose oldest
 * commit claims to have added all files.
 */
export async function findFirstCommits(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (paths.length === 0) return new Map()
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository'])
  if (shallow?.trim() !== 'false') return new Map()
  const log = await git(folder, LOG)
  return log === undefined ? new Map() : readLog(log, paths)
}

async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...SAFE_OPTIONS, '-C', folder, ...args], {
      env: createEnvironment(),
      maxBuffer: MAX_OUTPUT_BYTES,
      windowsHide: true,
    })
    return stdout
  } catch {
    // No git, no repository, one of another owner, one without a commit: then nothing is known.
    return undefined
  }
}

/** Variables such as `GIT_DIR`, which hooks set, would lead to another repository, or to programs. */
function createEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/iu.test(name))
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
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
