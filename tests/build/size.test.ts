import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import { makeFolder } from '../temporary-folder.ts'

const NOW_MS = Date.UTC(2026, 2, 1)

function makeNewsroom(hoursApart: number): string {
  const articles = Array.from({ length: 40 }, (_, index) => {
    const date = new Date(NOW_MS - (index + 1) * hoursApart * 3_600_000).toISOString()
    const words = `${'gull '.repeat(index + 1)}${'a long story of the harbour '.repeat(100)}`
    const text = `---\ntitle: Story ${index}\ndate: ${date}\n---\n${words}\n`
    return [`articles/story-${index}.md`, text] as const
  })
  const config = JSON.stringify({
    url: 'https://a.example/',
    // The stories are alike; what is told here is their size.
    dedupe: { mode: 'off' },
    feeds: [{ maxBytes: 60_000 }],
  })
  return makeFolder({ 'feedwright.config.json': config, ...Object.fromEntries(articles) })
}

async function publish(folder: string) {
  const { feeds, findings } = await build(await loadConfig(folder), { nowMs: NOW_MS })
  const size = (name: string) => statSync(path.join(folder, 'dist', name)).size
  return {
    items: feeds[0]?.items.length ?? 0,
    bytes: Math.max(...['rss.xml', 'atom.xml', 'feed.json'].map(size)),
    messages: findings.flatMap(({ severity, ruleId, message }) =>
      ruleId === 'feed-size' ? [`${severity} ${message}`] : [],
    ),
  }
}

test('old items make room, and the build says how many', async () => {
  const { bytes, items, messages } = await publish(makeNewsroom(24))
  expect(bytes).toBeLessThanOrEqual(60_000)
  expect(bytes).toBeGreaterThan(45_000)
  expect(messages).toEqual([
    `info Unexpected 40 items for the feed all, expected 60 KB at the most: the oldest ${40 - items} are left out`,
  ])
})

test('new items stay, and the build warns of the size', async () => {
  const { items, messages } = await publish(makeNewsroom(1))
  expect(items).toBe(40)
  expect(messages).toEqual([
    expect.stringMatching(
      /^warning Unexpected size of about \d+ KB of the feed all, expected 60 KB at the most: what is new has to stay$/u,
    ),
  ])
})
