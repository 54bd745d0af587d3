import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A folder under version control in which a newsroom works. */
export type Repository = {
  readonly folder: string
  /** Files as they lie there, by path below `articles/`. */
  readonly files: Map<string, string>
  /** Bring the articles to what they are to be, and commit all. */
  readonly commit: (files: ReadonlyMap<string, string>, nowMs: number) => void
  readonly git: (args: readonly string[], nowMs: number) => void
}

const IGNORED = 'dist/*\n!dist/feedwright.json\n'
const ATTRIBUTES = 'dist/feedwright.json merge=union\n'

/** Make an empty repository in an empty folder. */
export function makeRepository(folder: string, nowMs: number): Repository {
  const files = new Map<string, string>()
  const git = (args: readonly string[], atMs: number): void => runGit(folder, args, atMs)
  git(['init', '--quiet', '--initial-branch=main'], nowMs)
  writeFileSync(path.join(folder, '.gitignore'), IGNORED)
  writeFileSync(path.join(folder, '.gitattributes'), ATTRIBUTES)
  return {
    folder,
    files,
    git,
    commit: (wanted, atMs) => {
      for (const name of files.keys()) {
        if (!wanted.has(name)) rmSync(path.join(folder, 'articles', name))
      }
      for (const [name, text] of wanted) {
        if (files.get(name) === text) continue
        const file = path.join(folder, 'articles', name)
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, text)
        utimesSync(file, atMs / 1000, atMs / 1000)
      }
      files.clear()
      for (const [name, text] of wanted) files.set(name, text)
      git(['add', '--all'], atMs)
      git(['commit', '--quiet', '--allow-empty', '--message', 'Change'], atMs)
    },
  }
}

function runGit(folder: string, args: readonly string[], atMs: number): void {
  const date = new Date(atMs).toISOString()
  const desk = { NAME: 'City Desk', EMAIL: 'city@example.org' }
  execFileSync('git', ['-C', folder, '-c', 'gc.auto=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_NAME: desk.NAME,
      GIT_AUTHOR_EMAIL: desk.EMAIL,
      GIT_COMMITTER_NAME: desk.NAME,
      GIT_COMMITTER_EMAIL: desk.EMAIL,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  })
}
