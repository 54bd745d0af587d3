import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type CommitMemory, findFirstCommits } from '../../src/read/find-first-commits.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

afterEach(() => {
  delete process.env.GIT_DIR
})

function git(folder: string, args: readonly string[], date = '2026-03-01T00:00:00Z'): void {
  execFileSync('git', ['-C', folder, ...args], {
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: date,
      // Commits are often made later than they are written, by a rebase.
      GIT_COMMITTER_DATE: '2026-06-01T00:00:00Z',
      GIT_AUTHOR_NAME: 'City Desk',
      GIT_AUTHOR_EMAIL: 'city@example.org',
      GIT_COMMITTER_NAME: 'City Desk',
      GIT_COMMITTER_EMAIL: 'city@example.org',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  })
}

function commit(folder: string, date: string): void {
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--message', 'Change'], date)
}

function makeRepository(textByPath: Readonly<Record<string, string>>): string {
  const folder = makeFolder(textByPath)
  git(folder, ['init'])
  commit(folder, '2026-01-01T00:00:00Z')
  return folder
}

async function find(folder: string, paths: readonly string[]): Promise<Record<string, string>> {
  const dates = await findFirstCommits(folder, paths)
  return Object.fromEntries(
    [...dates].map(([name, ms]) => [name, new Date(ms).toISOString().slice(0, 10)]),
  )
}

test('what git told is kept until its history or the question changes', async () => {
  const folder = makeRepository({ 'a.md': 'a' })
  writeFiles(folder, { 'b.md': 'b', 'c.md': 'c' })
  const commits: CommitMemory = {}
  const list = async (...paths: string[]) => {
    const found = await findFirstCommits(folder, paths, commits)
    expect(paths.map((name) => found.get(name))).toEqual(
      await Promise.all(
        paths.map(async (name) => (await findFirstCommits(folder, [name])).get(name)),
      ),
    )
    return commits.told
  }
  const told = await list('a.md', 'b.md')
  expect(await list('b.md', 'a.md')).toBe(told)
  expect(await list('a.md', 'c.md')).not.toBe(told)
  commit(folder, '2026-02-01T00:00:00Z')
  const later = await list('a.md', 'c.md')
  expect(later?.msByPath.get('c.md')).toBe(Date.UTC(2026, 1, 1))
})

describe('the first commit of a file', () => {
  test('is that which added it, whatever came later, whatever its name', async () => {
    const names = ['a.md', 'world/ü "b".md', 'line\nend.md']
    const folder = makeRepository(Object.fromEntries(names.map((name) => [name, name])))
    writeFiles(folder, { 'a.md': 'changed', 'later.md': 'later' })
    commit(folder, '2026-02-01T00:00:00Z')
    expect(await find(folder, [...names, 'later.md', 'never.md'])).toEqual({
      'a.md': '2026-01-01',
      'world/ü "b".md': '2026-01-01',
      'line\nend.md': '2026-01-01',
      'later.md': '2026-02-01',
    })
  })

  test('counts below the input folder', async () => {
    const folder = makeRepository({ 'articles/a.md': 'a', 'a.md': 'another' })
    expect(await find(path.join(folder, 'articles'), ['a.md'])).toEqual({ 'a.md': '2026-01-01' })
  })

  test('follows files that were moved, more than once', async () => {
    const folder = makeRepository({ 'old.md': 'a story', 'other.md': 'another' })
    mkdirSync(path.join(folder, 'world'))
    renameSync(path.join(folder, 'old.md'), path.join(folder, 'world/new.md'))
    commit(folder, '2026-02-01T00:00:00Z')
    renameSync(path.join(folder, 'world/new.md'), path.join(folder, 'newest.md'))
    writeFiles(folder, { 'old.md': 'a new story under an old name' })
    commit(folder, '2026-03-01T00:00:00Z')
    expect(await find(folder, ['newest.md', 'old.md'])).toEqual({
      'newest.md': '2026-01-01',
      // The name is that of the moved file too, so the earlier date is as near as one can get.
      'old.md': '2026-01-01',
    })
  })

  test('is found under either Unicode form of a name', async () => {
    const folder = makeRepository({ 'u\u0308.md': 'a' })
    expect(Object.values(await find(folder, ['\u00fc.md']))).toEqual(['2026-01-01'])
  })
})

describe('nothing is known', () => {
  test('without a repository', async () => {
    expect(await find(makeFolder({ 'a.md': 'a' }), ['a.md'])).toEqual({})
  })

  test('before the first commit', async () => {
    const folder = makeFolder({ 'a.md': 'a' })
    git(folder, ['init'])
    expect(await find(folder, ['a.md'])).toEqual({})
  })

  test('without git', async () => {
    const folder = makeRepository({ 'a.md': 'a' })
    const { PATH } = process.env
    process.env.PATH = ''
    try {
      expect(await find(folder, ['a.md'])).toEqual({})
    } finally {
      process.env.PATH = PATH
    }
  })

  test('in a shallow clone, whose oldest commit claims all files', async () => {
    const folder = makeRepository({ 'a.md': 'a' })
    writeFiles(folder, { 'b.md': 'b' })
    commit(folder, '2026-02-01T00:00:00Z')
    const clone = path.join(makeFolder(), 'clone')
    git(folder, ['clone', '--depth', '1', `file://${folder}`, clone])
    expect(existsSync(path.join(clone, 'a.md'))).toBe(true)
    expect(await find(clone, ['a.md', 'b.md'])).toEqual({})
  })
})

test('a repository runs no program that its configuration names', async () => {
  const folder = makeRepository({ 'a.md': 'a' })
  const trap = path.join(folder, '.git/trap')
  const trace = path.join(folder, '.git/trace')
  writeFileSync(trap, `#!/bin/sh\necho run >> '${trace}'\n`, { mode: 0o755 })
  writeFiles(folder, { '.gitattributes': '* diff=trap filter=trap\n' })
  commit(folder, '2026-02-01T00:00:00Z')
  const settings = [
    ...['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external', 'gpg.program'],
    ...[
      'diff.trap.command',
      'diff.trap.textconv',
      'filter.trap.clean',
      'alias.log',
      'alias.rev-parse',
    ],
  ]
  for (const name of settings) {
    git(folder, ['config', name, name.startsWith('alias') ? `!${trap}` : trap])
  }
  git(folder, ['config', 'log.showSignature', 'true'])
  expect(await find(folder, ['a.md'])).toEqual({ 'a.md': '2026-01-01' })
  expect(existsSync(trace)).toBe(false)
})

test('variables of a hook do not lead to another repository', async () => {
  const folder = makeRepository({ 'a.md': 'a' })
  process.env.GIT_DIR = path.join(makeFolder(), 'elsewhere')
  expect(await find(folder, ['a.md'])).toEqual({ 'a.md': '2026-01-01' })
})
