import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import { parseState } from '../../src/state/state-file.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = path.join(root, 'tests/state/version-1/feedwright.json')

test('a state that version 1 wrote keeps every id and date of publication, and becomes one of this version', async () => {
  const output = path.join(makeFolder(), 'dist')
  mkdirSync(output)
  cpSync(file, path.join(output, 'feedwright.json'))
  await build(await loadConfig(root, { output }), { nowMs: Date.UTC(2026, 10, 24) })

  const text = readFileSync(path.join(output, 'feedwright.json'), 'utf8')
  expect(text).toMatch(/^\{"feedwright":2,"site":"https:\/\/courier\.example\/",$/mu)
  const identities = (state: string) =>
    parseState(state).items.map(({ id, publishedMs }) => [id, publishedMs])
  const known = identities(readFileSync(file, 'utf8'))
  expect(identities(text)).toEqual(expect.arrayContaining(known))
  expect(parseState(text).items.every(({ feeds }) => feeds.length > 0)).toBe(true)
})
