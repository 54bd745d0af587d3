import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { writeCorpus } from '../../scripts/bench/write-corpus.ts'
import { build } from '../../src/build.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { BuildResult } from '../../src/edition.ts'
import { type Watch, type WatchOptions, watch } from '../../src/watch.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const NOW_MS = Date.UTC(2026, 10, 24)
let watching: Watch | undefined

afterEach(async () => {
  await watching?.close()
  watching = undefined
})

function write(title: string): string {
  return `---\ntitle: ${title}\ndate: 2026-03-02T10:00:00Z\nsection: City\n---\n\nThe story of ${title} is told here in full, and at some length.\n`
}

type Told = { readonly results: BuildResult[]; readonly errors: unknown[] }

async function start(
  folder: string,
  clock = () => NOW_MS,
  options: Partial<WatchOptions> = {},
): Promise<Told> {
  const told: Told = { results: [], errors: [] }
  const config = await loadConfig(folder, { url: 'https://a.example/' })
  watching = watch(
    config,
    { clock, allowNewIds: true, ...options },
    {
      onBuilt: (result) => {
        told.results.push(result)
      },
      onFailed: (error) => {
        told.errors.push(error)
      },
    },
  )
  await until(() => told.results.length > 0)
  return told
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function listTitles(folder: string): readonly string[] {
  const feed: { items: { title: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'dist/feed.json'), 'utf8'),
  )
  return feed.items.map(({ title }) => title).toSorted()
}

async function untilTitles(folder: string, titles: readonly string[]): Promise<void> {
  await until(() => JSON.stringify(listTitles(folder)) === JSON.stringify(titles))
}

describe('a watched folder', () => {
  test('follows what is written, saved by renaming, moved, removed and added in new folders', async () => {
    const folder = makeFolder({ 'articles/a.md': write('Alpha'), 'articles/b.md': write('Beta') })
    await start(folder)
    const file = (name: string) => path.join(folder, 'articles', name)

    writeFileSync(file('a.md'), write('Gamma'))
    await untilTitles(folder, ['Beta', 'Gamma'])

    writeFileSync(file('.b.md.swp'), write('Delta'))
    renameSync(file('.b.md.swp'), file('b.md'))
    await untilTitles(folder, ['Delta', 'Gamma'])

    mkdirSync(file('deep/er'), { recursive: true })
    writeFileSync(file('deep/er/c.md'), write('Epsilon'))
    await untilTitles(folder, ['Delta', 'Epsilon', 'Gamma'])

    writeFileSync(file('deep/er/c.md'), write('Zeta'))
    await untilTitles(folder, ['Delta', 'Gamma', 'Zeta'])

    renameSync(file('deep'), file('moved'))
    writeFileSync(file('moved/er/d.md'), write('Eta'))
    await untilTitles(folder, ['Delta', 'Eta', 'Gamma', 'Zeta'])

    rmSync(file('moved'), { recursive: true })
    await untilTitles(folder, ['Delta', 'Gamma'])
  })

  test('is built once for a burst, and with all of it', async () => {
    const folder = makeFolder({ 'articles/a.md': write('Alpha') })
    const { results } = await start(folder)
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`articles/n${at}.md`, write(`News ${at}`)]),
    )
    writeFiles(folder, texts)
    await until(() => listTitles(folder).length === 41)
    expect(results.length).toBeLessThan(4)
  })

  test('tells of what can not be read, and goes on', async () => {
    const folder = makeFolder({ 'articles/a.md': write('Alpha'), 'articles/b.md': write('Beta') })
    const { results } = await start(folder)
    const file = path.join(folder, 'articles/a.md')
    truncateSync(file, 0)
    await untilTitles(folder, ['Beta'])
    await until(() => results.at(-1)?.findings[0]?.ruleId === 'file-empty')
    writeFileSync(file, write('Alpha'))
    await untilTitles(folder, ['Alpha', 'Beta'])
    await until(() => results.at(-1)?.findings.length === 0)
  })

  test('publishes and takes back what falls due, though nobody touches it', async () => {
    const expiring = write('Alpha').replace('date:', 'expires: 2026-11-24T00:00:02Z\ndate:')
    const coming = write('Beta').replace('date:', 'embargo: 2026-11-24T00:00:01Z\ndate:')
    const folder = makeFolder({
      'articles/a.md': expiring,
      'articles/b.md': coming,
      'articles/c.md': write('Gamma'),
    })
    const startedMs = performance.now()
    await start(folder, () => NOW_MS + performance.now() - startedMs)
    await untilTitles(folder, ['Beta', 'Gamma'])
  })

  test('takes back most of what is published where that is allowed', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `story-${at}`)
    const folder = makeFolder(
      Object.fromEntries(names.map((name) => [`articles/${name}.md`, write(name)])),
    )
    const { errors } = await start(folder)
    for (const name of names.slice(1)) rmSync(path.join(folder, `articles/${name}.md`))
    await until(() => errors.length > 0)
    await watching?.close()
    expect(listTitles(folder)).not.toEqual(['story-0'])

    await start(folder, () => NOW_MS, { allowRemovals: true })
    expect(listTitles(folder)).toEqual(['story-0'])
  })

  test('goes on after a build that could not be done', async () => {
    const folder = makeFolder({ 'articles/a.md': write('Alpha') })
    const { errors } = await start(folder)
    const state = path.join(folder, 'dist/feedwright.json')
    const before = readFileSync(state)
    writeFileSync(state, 'broken')
    writeFileSync(path.join(folder, 'articles/a.md'), write('Beta'))
    await until(() => errors.length > 0)
    writeFileSync(state, before)
    writeFileSync(path.join(folder, 'articles/a.md'), write('Gamma'))
    await untilTitles(folder, ['Gamma'])
  })

  test('has the feeds that a build from nothing makes after the same edits', async () => {
    const folder = makeFolder()
    writeCorpus(folder, 40, 3)
    const other = makeFolder()
    const { results } = await start(folder)
    cpSync(path.join(folder, 'dist'), path.join(other, 'dist'), { recursive: true })
    const paths = results[0]?.articles.map((article) => article.path) ?? []
    for (const [at, name] of paths.slice(0, 6).entries()) {
      const file = path.join(folder, 'articles', name)
      const builds = results.length
      // Copies come and go, a paragraph begins to recur, a title changes.
      const text = readFileSync(path.join(folder, 'articles', paths[at + 1] ?? ''), 'utf8')
      writeFileSync(file, `${text}\nThis paragraph stands under many a story now.\n`)
      await until(() => results.length > builds)
    }
    cpSync(path.join(folder, 'articles'), path.join(other, 'articles'), {
      recursive: true,
      preserveTimestamps: true,
    })
    const last = results.at(-1)
    const config = await loadConfig(other, { url: 'https://a.example/' })
    const fresh = await build(config, { nowMs: NOW_MS, allowNewIds: true })
    expect(last?.findings).toEqual(fresh.findings)
    expect(last?.clusters.map(({ canonical }) => canonical.path)).toEqual(
      fresh.clusters.map(({ canonical }) => canonical.path),
    )
    expect(listTitles(folder)).toEqual(listTitles(other))
  })
})
