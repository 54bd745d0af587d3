import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readTree } from '../read-feeds.ts'
import { runCommand } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const args = [
  'build',
  '--url',
  'https://courier.example/',
  '--now',
  '2026-11-24T00:00:00Z',
  '--no-cache',
  '--quiet',
]

function copyNewsroom(name: string): string {
  const folder = path.join(makeFolder(), name)
  cpSync(path.join(root, 'articles'), path.join(folder, 'articles'), { recursive: true })
  return folder
}

describe('the same articles', () => {
  test('give the same bytes in another zone, language and place, with files listed in another order', () => {
    const here = copyNewsroom('here')
    expect(runCommand(here, args).code).toBe(0)

    const there = copyNewsroom('somewhere else/ø')
    reorderFolders(path.join(there, 'articles'))
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    expect(runCommand(there, args, env).code).toBe(0)
    expect(readTree(path.join(there, 'dist'))).toEqual(readTree(path.join(here, 'dist')))
  })

  test('built again touch no file', () => {
    const folder = copyNewsroom('site')
    runCommand(folder, args)
    const before = listTimes(path.join(folder, 'dist'))
    const again = runCommand(folder, [...args, '--json'])
    expect(JSON.parse(again.stdout).files).toMatchObject({ written: [], removed: [] })
    expect(listTimes(path.join(folder, 'dist'))).toEqual(before)
  })

  test('give the same bytes with a cache that is empty, full or damaged', () => {
    const folder = copyNewsroom('site')
    const cached = [...args.filter((arg) => arg !== '--no-cache'), '--cache', 'cache']
    runCommand(folder, args)
    const expected = readTree(path.join(folder, 'dist'))
    const cacheFile = path.join(folder, 'cache/rendered.bin')

    runCommand(folder, [...cached, '--output', 'filling'])
    expect(readTree(path.join(folder, 'filling'))).toEqual(expected)
    expect(statSync(cacheFile).size).toBeGreaterThan(10_000)

    runCommand(folder, [...cached, '--output', 'full'])
    expect(readTree(path.join(folder, 'full'))).toEqual(expected)

    const text = readFileSync(cacheFile, 'utf8')
    writeFileSync(cacheFile, text.replace('harbour', 'HARBOUR'))
    const run = runCommand(folder, [...cached, '--output', 'damaged'])
    expect(readTree(path.join(folder, 'damaged'))).toEqual(expected)
    expect(run.stderr).toContain('is damaged and was passed over')
  })
})

/* Entries that are made anew come in another order from most file systems. */
function reorderFolders(folder: string): void {
  for (const name of readdirSync(folder).reverse()) {
    const file = path.join(folder, name)
    renameSync(file, `${file}.moved`)
    renameSync(`${file}.moved`, file)
    if (statSync(file).isDirectory()) reorderFolders(file)
  }
}

function listTimes(folder: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(readTree(folder)).map((name) => {
      const { mtimeMs, ino } = statSync(path.join(folder, name))
      return [name, mtimeMs + ino]
    }),
  )
}
