import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/*
 * A repository's own configuration may name programs to run; none of these is needed to read a log.
 * Nor may a partial clone fetch what it lacks: a build asks nobody.
 */
const SAFE_OPTIONS = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.attributesFile=/dev/null'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'log.showRoot=true'],
  ...['-c', 'log.mailmap=false'],
  ...['-c', 'log.follow=false'],
  ...['-c', 'diff.renames=true'],
]

/** A history of a million added files. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/** Run git in a folder for what it prints; `undefined` where there is no git, no repository, or no answer. */
export async function runGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    if (!isInRepository(realpathSync(folder))) return undefined
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

/* Git would find out as well, in 30 ms a question. */
function isInRepository(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true
  const parent = path.dirname(folder)
  return parent !== folder && isInRepository(parent)
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
