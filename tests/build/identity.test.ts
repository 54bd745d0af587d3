import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, loadConfig, type UserConfig } from '../../src/index.ts'
import { parseState } from '../../src/state/state-file.ts'
import { readFeeds, readTree } from '../read-feeds.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

// Files of the test without a date are dated by the disk.
const nowMs = Date.UTC(2100, 0, 1)
const FERRY =
  '---\ntitle: The ferry returns\ndate: 2026-03-02T10:00:00Z\n---\nThe Holm ferry tied up at the north pier this morning, eleven months after its boiler gave out.\n'

async function run(folder: string, config: UserConfig, allowNewIds = false): Promise<void> {
  writeFiles(folder, { 'feedwright.config.json': JSON.stringify(config) })
  await build(await loadConfig(folder, {}), { nowMs, allowNewIds })
}

const listIds = (folder: string) => readFeeds(path.join(folder, 'dist')).atom.map(({ id }) => id)
const readDist = (folder: string) => readTree(path.join(folder, 'dist'))
const feedId = (folder: string) => /<id>([^<]*)</u.exec(readDist(folder)['atom.xml'] ?? '')?.[1]

describe('a site that moves', () => {
  test('keeps the ids of its stories and feeds, and gives new addresses', async () => {
    const folder = makeFolder({ 'articles/city/ferry.md': FERRY })
    await run(folder, { url: 'https://old.example/' })
    await run(folder, { url: 'https://new.example/', formerUrls: ['https://old.example/'] })
    expect(listIds(folder)).toEqual(['tag:old.example,2026-03-02:ferry'])
    expect(feedId(folder)).toBe('https://old.example/atom.xml')
    const { atom } = readFeeds(path.join(folder, 'dist'))
    expect(atom.map(({ link }) => link)).toEqual(['https://new.example/city/ferry/'])
  })

  test('stops where the configuration does not name the old address, and nothing is written', async () => {
    const folder = makeFolder({ 'articles/city/ferry.md': FERRY })
    await run(folder, { url: 'https://old.example/' })
    const before = readDist(folder)
    await expect(run(folder, { url: 'https://new.example/' })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining("formerUrls: ['https://old.example/']"),
    })
    expect(readDist(folder)).toEqual(before)
  })
})

describe('a build that could break an id', () => {
  const today = (text: string) => ({ 'articles/today.md': text })
  const STORM =
    '# A storm\n\nForty trees lie across the coast road after the worst night of the winter.\n'
  const FROST =
    '# Frost\n\nGrowers in the upper valley lit candles between their rows until sunrise.\n'

  test('stops and writes nothing, and goes on when it is allowed to', async () => {
    const folder = makeFolder(today(STORM))
    const config = { url: 'https://a.example/' }
    await run(folder, config)
    const before = readDist(folder)
    writeFiles(folder, today(FROST))
    await expect(run(folder, config)).rejects.toMatchObject({
      kind: 'output',
      message: expect.stringMatching(/today\.md.*--allow-new-ids/su),
    })
    expect(readDist(folder)).toEqual(before)

    await run(folder, config, true)
    const { items } = parseState(readDist(folder)['feedwright.json'])
    expect(items).toHaveLength(2)
    expect(listIds(folder)).toHaveLength(1)
  })
})
