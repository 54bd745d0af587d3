import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findLastCommits } from '../../src/read/find-last-commits.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

function git(folder: string, args: readonly string[], date = '2026-01-01'): void {
  execFileSync('git', ['-C', folder, ...args], {
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: '2025-01-01T00:00:00Z',
      GIT_COMMITTER_DATE: `${date}T00:00:00Z`,
      GIT_AUTHOR_NAME: 'City Desk',
      GIT_AUTHOR_EMAIL: 'city@example.org',
      GIT_COMMITTER_NAME: 'City Desk',
      GIT_COMMITTER_EMAIL: 'city@example.org',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  })
}

function commit(folder: string, textByPath: Readonly<Record<string, string>>, date: string): void {
  writeFiles(folder, textByPath)
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--message', 'Change'], date)
}

function makeRepository(): string {
  const folder = makeFolder()
  git(folder, ['init'])
  commit(folder, { 'articles/a.md': '1', 'articles/:b *.md': '1', 'c.md': '1' }, '2026-01-01')
  commit(folder, { 'articles/a.md': '2' }, '2026-02-01')
  return folder
}

async function find(folder: string, ...paths: readonly string[]): Promise<Record<string, string>> {
  const msByPath = await findLastCommits(path.join(folder, 'articles'), paths)
  return Object.fromEntries(
    [...msByPath].map(([name, ms]) => [name, new Date(ms).toISOString().slice(0, 10)]),
  )
}

describe('the last commit of a file', () => {
  test('is the newest that changed it, whatever its name', async () => {
    expect(await find(makeRepository(), 'a.md', ':b *.md', 'never.md')).toEqual({
      'a.md': '2026-02-01',
      ':b *.md': '2026-01-01',
    })
  })

  test('is that which removed it', async () => {
    const folder = makeRepository()
    rmSync(path.join(folder, 'articles/a.md'))
    commit(folder, {}, '2026-03-01')
    expect(await find(folder, 'a.md')).toEqual({ 'a.md': '2026-03-01' })
  })

  test('is not known as long as changes are not committed', async () => {
    const folder = makeRepository()
    writeFileSync(path.join(folder, 'articles/a.md'), '3')
    rmSync(path.join(folder, 'articles/:b *.md'))
    writeFiles(folder, { 'articles/new.md': 'never added' })
    expect(await find(folder, 'a.md', ':b *.md', 'new.md')).toEqual({})
  })

  test('is the newest one in a shallow clone, as continuous integration makes them', async () => {
    const folder = makeRepository()
    const clone = path.join(makeFolder(), 'clone')
    git(folder, ['clone', '--depth', '1', pathToFileURL(folder).href, clone])
    expect(await find(clone, 'a.md')).toEqual({ 'a.md': '2026-02-01' })
  })

  test('is not known without a repository', async () => {
    expect(await find(makeFolder({ 'articles/a.md': '1' }), 'a.md')).toEqual({})
  })
})
