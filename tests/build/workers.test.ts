import { appendFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeCorpus } from '../../scripts/bench/write-corpus.ts'
import { prepare } from '../../src/build.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { openCache } from '../../src/open-cache.ts'
import { hashBytes } from '../../src/text/hash-bytes.ts'
import { createWorkers } from '../../src/workers.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const ALWAYS = { minScans: 0, minRenders: 0 }
const WORKER = path.join(import.meta.dirname, '../../build/worker.js')
const NOW_MS = Date.UTC(2026, 10, 24)

/** Returns a hash of all that a build makes; what differs is better looked for than printed. */
async function buildWith(folder: string, threads: number, cacheFolder?: string): Promise<string> {
  const config = await loadConfig(folder, { url: 'https://a.example/' })
  const cache = cacheFolder && (await openCache(cacheFolder, config, { nowMs: NOW_MS }))
  const workers = createWorkers({ count: threads, limits: ALWAYS, file: WORKER })
  const edition = await prepare(config, { nowMs: NOW_MS, workers, ...(cache && { cache }) })
  if (cache) await cache.save()
  const text = JSON.stringify(edition, (key: string, value: unknown) => {
    if (key === 'readBody' && typeof value === 'function') return value()
    return ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')
      : value
  })
  return hashBytes(text)
}

function makeCorpus(): string {
  const folder = makeFolder()
  writeCorpus(folder, 60, 5)
  writeFiles(folder, {
    'articles/broken.md': '---\ntitle: [\n---\nText.\n',
    'articles/empty.md': '',
    'articles/odd.md':
      '# Odd\n\n<script>alert(1)</script> and **text** with https://a.example/ in it.\n',
  })
  return folder
}

describe('threads', () => {
  test('make the same of a corpus as none, be they 2 or 8', async () => {
    const folder = makeCorpus()
    const alone = await buildWith(folder, 1)
    expect(await buildWith(folder, 2)).toBe(alone)
    expect(await buildWith(folder, 8)).toBe(alone)
  })

  test('fill a cache that a build without them can use', async () => {
    const folder = makeCorpus()
    const cache = makeFolder()
    const alone = await buildWith(folder, 1)
    expect(await buildWith(folder, 2, cache)).toBe(alone)
    expect(await buildWith(folder, 1, cache)).toBe(alone)
  })

  test('stop the run like none when an article changes under their hands', async () => {
    const folder = makeCorpus()
    const config = await loadConfig(folder, { url: 'https://a.example/' })
    const workers = createWorkers({ count: 2, limits: ALWAYS, file: WORKER })
    const section = path.join(folder, 'articles/politics')
    const measure = async <Thing, Result>(
      stage: string,
      things: readonly Thing[],
      work: (all: readonly Thing[]) => Result | Promise<Result>,
    ): Promise<Result> => {
      if (stage === 'render') {
        for (const name of readdirSync(section)) appendFileSync(path.join(section, name), 'More.\n')
      }
      return await work(things)
    }
    await expect(prepare(config, { nowMs: NOW_MS, workers, measure })).rejects.toMatchObject({
      name: 'RunError',
      kind: 'output',
    })
  })
})
