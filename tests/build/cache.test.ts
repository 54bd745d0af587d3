import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writeCorpus } from '../../scripts/bench/write-corpus.ts'
import { prepare } from '../../src/build.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { openCache } from '../../src/open-cache.ts'
import { hashBytes } from '../../src/text/hash-bytes.ts'
import { makeFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NOW_MS = Date.UTC(2026, 10, 24)

/** A hash of what a build makes of a folder, and how many files it had to scan. */
async function buildCached(folder: string, cacheFolder: string | undefined, trustMtime = true) {
  const config = await loadConfig(folder, { url: 'https://a.example/', input: 'articles' })
  const cache =
    cacheFolder === undefined
      ? undefined
      : await openCache(cacheFolder, config, { trustMtime, nowMs: Date.now() + 60_000 })
  let scanned = 0
  const counting = cache && {
    ...cache,
    scans: {
      ...cache.scans,
      add: (...args: Parameters<typeof cache.scans.add>) => {
        scanned += args[0].length
        return cache.scans.add(...args)
      },
    },
  }
  const edition = await prepare(config, { nowMs: NOW_MS, cache: counting })
  await cache?.save()
  return {
    edition: hashBytes(JSON.stringify(edition, printArrays)),
    scanned,
    problems: cache?.problems ?? [],
  }
}

function printArrays(key: string, value: unknown): unknown {
  if (key === 'readBody' && typeof value === 'function') return value()
  return ArrayBuffer.isView(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')
    : value
}

function makeCorpus(count: number): { readonly folder: string; readonly file: string } {
  const folder = makeFolder()
  writeCorpus(folder, count, 7)
  const section = path.join(folder, 'articles', readdirSync(path.join(folder, 'articles'))[0] ?? '')
  return { folder, file: path.join(section, readdirSync(section)[0] ?? '') }
}

describe('a build with a cache makes the same of', () => {
  test.each([
    ['the sample newsroom', ['articles']],
    ['every fixture', ['tests/read/cases', 'tests/clean/cases', 'tests/text/cases']],
  ])('%s', async (_, sources) => {
    const folder = makeFolder()
    for (const source of sources) {
      cpSync(path.join(root, source), path.join(folder, 'articles', source), { recursive: true })
    }
    const cache = makeFolder()
    const plain = await buildCached(folder, undefined)
    const cold = await buildCached(folder, cache)
    expect(cold.edition).toBe(plain.edition)
    const warm = await buildCached(folder, cache)
    expect(warm.edition).toBe(plain.edition)
    expect([cold.scanned > 0, warm.scanned]).toEqual([true, 0])
    const wary = await buildCached(folder, cache, false)
    expect([wary.edition, wary.scanned]).toEqual([plain.edition, 0])
  })

  test('a generated corpus, edit by edit', async () => {
    const { folder, file } = makeCorpus(60)
    const cache = makeFolder()
    expect((await buildCached(folder, cache)).scanned).toBe(60)
    let edition = ''
    for (let edit = 0; edit < 12; edit++) {
      writeFileSync(
        file,
        `${readFileSync(file, 'utf8')}\nA sentence that is new, number ${edit}.\n`,
      )
      const cached = await buildCached(folder, cache)
      expect([cached.scanned, cached.problems]).toEqual([1, []])
      edition = cached.edition
    }
    expect(edition).toBe((await buildCached(folder, undefined)).edition)
    // Twelve edits do not leave twelve files behind that are still read.
    const index = readFileSync(path.join(cache, 'scans.index'), 'latin1')
    expect(index.match(/"name"/gu)?.length).toBeLessThan(9)
  })
})

describe('a build with a cache makes the same after each change:', () => {
  test('copies that come and go, paragraphs that begin to recur and end to, moved and removed files', async () => {
    const { folder } = makeCorpus(40)
    const cache = makeFolder()
    const input = path.join(folder, 'articles')
    const files = readdirSync(input, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .toSorted()
      .map((file) => path.join(input, file))
    const [first = '', second = '', third = '', ...others] = files
    const append = (text: string) => (file: string) => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}\n`)
    }
    const changes = [
      () => others.slice(0, 4).forEach(append('Write to the desk if you know more about it.')),
      () => append('Write to the desk if you know more about it.')(first),
      () => others.slice(4, 8).forEach(append('Write to the desk if you know more about it.')),
      () => cpSync(first, path.join(input, 'copy.md')),
      () => cpSync(second, first),
      () => append('No more is known.')(second),
      () => cpSync(third, path.join(input, 'undated.txt')),
      () => renameSync(third, path.join(input, 'moved.md')),
      () => others.slice(0, 3).forEach((file) => void rmSync(file)),
      () => rmSync(path.join(input, 'copy.md')),
    ]
    await buildCached(folder, cache)
    for (const [at, change] of changes.entries()) {
      change()
      const { edition, scanned } = await buildCached(folder, cache)
      expect([at, edition, scanned < 10]).toEqual([
        at,
        (await buildCached(folder, undefined)).edition,
        true,
      ])
    }
  })
})

describe('the cache', () => {
  test('knows a file by its bytes when its date is new', async () => {
    const { folder, file } = makeCorpus(20)
    const cache = makeFolder()
    await buildCached(folder, cache)
    utimesSync(file, new Date(), new Date(2030, 1, 1))
    expect((await buildCached(folder, cache)).scanned).toBe(0)
  })

  test('trusts no file that was written just before it was read', async () => {
    const { folder, file } = makeCorpus(20)
    const config = await loadConfig(folder, { url: 'https://a.example/' })
    const cache = makeFolder()
    const first = await openCache(cache, config, { nowMs: Date.now() })
    await prepare(config, { nowMs: NOW_MS, cache: first })
    await first.save()
    const { atime, mtime } = statSync(file)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('e', 'o'))
    utimesSync(file, atime, mtime)
    expect((await buildCached(folder, cache)).scanned).toBe(1)
  })

  test('is no reason to fail where its folder can not be written', async () => {
    const { folder } = makeCorpus(20)
    const cache = path.join(makeFolder({ taken: 'a file' }), 'taken')
    const { edition, scanned } = await buildCached(folder, cache)
    expect([edition, scanned]).toEqual([(await buildCached(folder, undefined)).edition, 20])
  })

  test('stays as it is where a command only looks', async () => {
    const { folder, file } = makeCorpus(20)
    const cache = makeFolder()
    await buildCached(folder, cache)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nMore.\n`)
    const before = readdirSync(cache)
    const config = await loadConfig(folder, { url: 'https://a.example/' })
    const open = await openCache(cache, config, { nowMs: Date.now(), isReadOnly: true })
    await prepare(config, { nowMs: NOW_MS, cache: open })
    await open.save()
    expect(readdirSync(cache)).toEqual(before)
  })

  test('is read anew for another configuration', async () => {
    const { folder } = makeCorpus(20)
    const cache = makeFolder()
    await buildCached(folder, cache)
    writeFileSync(path.join(folder, 'feedwright.config.json'), '{"timeZone":"Asia/Tokyo"}')
    expect((await buildCached(folder, cache)).scanned).toBe(20)
  })

  test.each([
    ['a byte of the scans is another', (bytes: Buffer) => bytes.fill(7, 100, 101)],
    ['the scans are cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 8)],
  ])('is passed over with a message when %s', async (_, damage) => {
    const { folder } = makeCorpus(20)
    const cache = makeFolder()
    const fresh = await buildCached(folder, cache)
    const name = readdirSync(cache).find((file) => file.startsWith('scans-')) ?? ''
    writeFileSync(path.join(cache, name), damage(readFileSync(path.join(cache, name))))
    const again = await buildCached(folder, cache)
    expect([again.edition, again.scanned]).toEqual([fresh.edition, 20])
    expect(again.problems).toEqual([expect.stringContaining('damaged')])
  })

  test('is dropped when a body in it is not what was written', async () => {
    const { folder } = makeCorpus(20)
    const cache = makeFolder()
    const fresh = await buildCached(folder, cache)
    const file = path.join(cache, readdirSync(cache).find((one) => one.startsWith('scans-')) ?? '')
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(7, bytes.length - 900, bytes.length - 896))
    await expect(buildCached(folder, cache)).rejects.toThrow('damaged and has been dropped')
    const later = await buildCached(folder, cache)
    expect([later.edition, later.scanned, later.problems]).toEqual([fresh.edition, 20, []])
  })

  test('is passed over with a message when its index is damaged', async () => {
    const { folder } = makeCorpus(20)
    const cache = makeFolder()
    await buildCached(folder, cache)
    writeFileSync(path.join(cache, 'scans.index'), 'nonsense')
    const again = await buildCached(folder, cache)
    expect([again.scanned, again.problems.length]).toEqual([20, 1])
  })
})
