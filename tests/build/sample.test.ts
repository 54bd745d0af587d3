import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import { readFeeds, readTree } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const nowMs = Date.UTC(2026, 10, 24)

describe('the sample newsroom', () => {
  test('gives the committed feeds, byte for byte', async () => {
    const output = path.join(makeFolder(), 'dist')
    const config = await loadConfig(root, { output })
    await build(config, { nowMs })
    expect(readTree(output)).toEqual(readTree(path.join(root, 'dist')))
  })

  test('holds no error and no warning', async () => {
    const output = path.join(makeFolder(), 'dist')
    const { findings } = await build(await loadConfig(root, { output }), { nowMs })
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('the plain text that fell out of a CMS', () => {
  const source = 'articles/city/2026-11-03-ferry-returns-to-north-pier.txt'
  const [headline = '', , , , standfirst = '', , ...rest] = readFileSync(
    path.join(root, source),
    'utf8',
  ).split('\n')
  const body = rest.filter((line) => line !== '' && line !== 'Share:' && !line.startsWith('error:'))
  let feeds: ReturnType<typeof readFeeds>

  beforeAll(() => {
    feeds = readFeeds(path.join(root, 'dist'))
  })

  test.each(['rss', 'atom', 'json'] as const)('is one whole item in %s', (format) => {
    const items = feeds[format].filter(({ title }) => title === headline)
    expect(items).toHaveLength(1)
    const [item] = items
    const text = unescapeHtml(item?.html?.replace(/<[^>]+>/gu, '') ?? '')
    expect(unescapeHtml(item?.summary ?? '')).toBe(standfirst)
    expect(text.split('\n').filter((line) => line !== '')).toEqual([standfirst, ...body])
    expect(text).not.toContain(headline)
    expect(text).not.toMatch(/share:|content is protected/iu)
  })
})

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
