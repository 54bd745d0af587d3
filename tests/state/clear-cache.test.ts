import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clearCache } from '../../src/state/clear-cache.ts'
import { makeFolder } from '../temporary-folder.ts'

const FILES = {
  'kin.json': 'x',
  'rendered.bin': 'x',
  'rendered.json': 'x',
  'scans.index': 'x',
  'scans.index.4711': 'x',
  'scans-0123456789abcdef0123456789abcdef.bin': 'x',
}

test('takes the files of the cache away, and the folder with them', async () => {
  const folder = makeFolder(FILES)
  expect([await clearCache(folder), existsSync(folder)]).toEqual([6, false])
})

test('leaves what is not its own', async () => {
  const folder = makeFolder({ ...FILES, 'notes.md': 'mine', 'scans-mine.bin': 'mine' })
  expect(await clearCache(folder)).toBe(6)
  expect(readdirSync(folder).toSorted()).toEqual(['notes.md', 'scans-mine.bin'])
})

test('of a folder that is not there is nothing', async () => {
  expect(await clearCache(`${makeFolder()}/none`)).toBe(0)
})
