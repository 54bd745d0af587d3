import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, loadConfig, type UserConfig } from '../../src/index.ts'
import { readFeeds } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const nowMs = Date.UTC(2100, 0, 1)
const STORY =
  'The mill at Tarnholt will grind again in May, when the last of its four wheels has been hung and the race behind it is clear of the silt of sixty years.'
const write = (front: string) => `---\ndate: 2026-03-02T10:00:00Z\n${front}\n---\n${STORY}\n`

async function run(dedupe: UserConfig['dedupe']) {
  const folder = makeFolder({
    'feedwright.config.json': JSON.stringify({ url: 'https://a.example/', dedupe }),
    'articles/city/mill.md': write('title: The mill grinds again'),
    'articles/city/wheels.md': write('title: Four wheels for Tarnholt'),
    'articles/city/wire.md': write(
      'title: Tarnholt mill to reopen\nsource: Coast Gazette\ncanonical_url: https://coast.example/mill',
    ),
  })
  const result = await build(await loadConfig(folder, {}), { nowMs })
  const dist = path.join(folder, 'dist')
  return {
    result,
    feeds: readFeeds(dist),
    json: readFileSync(path.join(dist, 'feed.json'), 'utf8'),
  }
}

describe('copies in a build', () => {
  test('are dropped', async () => {
    const { feeds, json } = await run(undefined)
    expect(feeds.atom.map(({ title }) => title)).toEqual(['The mill grinds again'])
    expect(json).not.toContain('via')
  })

  test('are merged: the item tells where the others stand', async () => {
    const { json } = await run({ mode: 'merge' })
    expect(JSON.parse(json).items).toMatchObject([
      {
        title: 'The mill grinds again',
        _feedwright: {
          via: [
            { url: 'https://a.example/city/wheels/', title: 'Four wheels for Tarnholt' },
            { url: 'https://coast.example/mill', title: 'Coast Gazette' },
          ],
        },
      },
    ])
  })

  test('are marked: all are published, with a warning for each copy', async () => {
    const { feeds, result } = await run({ mode: 'mark' })
    expect(feeds.atom.length).toBe(3)
    expect(result.findings.map(({ path: file, ruleId }) => [file, ruleId])).toEqual([
      ['city/wheels.md', 'marked-copy'],
      ['city/wire.md', 'marked-copy'],
    ])
  })

  test('are told apart by the configuration, which must name articles that there are', async () => {
    const { feeds, result } = await run({ different: [['city/mill.md', 'city/wheel.md']] })
    expect(feeds.atom.length).toBe(1)
    expect(result.findings).toMatchObject([{ path: 'city/wheel.md', ruleId: 'stated-pair' }])
  })
})
