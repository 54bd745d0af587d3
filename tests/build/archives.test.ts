import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { type BuildResult, build, explain, loadConfig } from '../../src/index.ts'
import { readTree } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const DAY_MS = 86_400_000
const START_MS = Date.UTC(2026, 0, 1, 9)
const CONFIG = JSON.stringify({
  url: 'https://a.example/',
  hub: 'https://hub.example/',
  feeds: [{ archive: true, limit: 4, windowHours: 24 }],
})

function writeArticle(folder: string, day: number, text = 'The boat left on time'): void {
  const date = new Date(START_MS + day * DAY_MS).toISOString()
  const name = `day-${String(day).padStart(2, '0')}`
  const words = `${text} on day ${day}, and ${'came '.repeat(day + 1)}back.`
  writeFileSync(
    path.join(folder, 'articles', `${name}.md`),
    `---\ntitle: Boats of ${name}\ndate: ${date}\n---\n${words}\n`,
  )
}

async function publish(folder: string, day: number): Promise<BuildResult> {
  const config = await loadConfig(folder)
  return build(config, { nowMs: START_MS + day * DAY_MS + 1000 })
}

function makeNewsroom(days: number): string {
  const folder = makeFolder({ 'feedwright.config.json': CONFIG, 'articles/.keep': '' })
  for (let day = 0; day < days; day++) writeArticle(folder, day)
  return folder
}

const readArchives = (folder: string) =>
  Object.fromEntries(
    Object.entries(readTree(path.join(folder, 'dist'))).filter(([name]) =>
      /^archive\/[12]\//u.test(name),
    ),
  )

type Sight = { readonly titles: readonly unknown[]; readonly next: string | undefined }

function seeRss(text: string): Sight {
  const { atom, items = [] } = parseRssFeed(text)
  const next = atom?.links?.find((link) => link.rel === 'prev-archive')?.href
  return { titles: items.map((item) => item.title), next }
}

function seeAtom(text: string): Sight {
  const { entries = [], links } = parseAtomFeed(text)
  const next = links?.find((link) => link.rel === 'prev-archive')?.href
  return { titles: entries.map((entry) => entry.title?.value), next }
}

function seeJson(text: string): Sight {
  const { items = [], next_url } = parseJsonFeed(text)
  return { titles: items.map((item) => item.title), next: next_url }
}

describe('a feed with an archive', () => {
  test('keeps closed documents byte for byte while the newsroom grows and edits', async () => {
    const folder = makeNewsroom(14)
    await publish(folder, 14)
    const before = readArchives(folder)
    expect(Object.keys(before)).toHaveLength(6)

    writeArticle(folder, 1, 'The boat left late after all')
    for (const day of [14, 15, 16]) writeArticle(folder, day)
    const second = await publish(folder, 17)
    expect(readArchives(folder)).toEqual(before)
    expect(second.publication.removed).toEqual([])
    expect(second.feeds.map(({ folder: of }) => of)).toEqual(['', 'archive/4', 'archive/3'])
    const rss = readFileSync(path.join(folder, 'dist/rss.xml'), 'utf8')
    expect(rss).toContain('The boat left late after all')

    const third = await publish(folder, 17)
    expect(third.publication.written).toEqual([])
    expect(readArchives(folder)).toEqual(before)
  })

  test('links its documents both ways, all of which are there', async () => {
    const folder = makeNewsroom(14)
    await publish(folder, 14)
    const read = (name: string) => readFileSync(path.join(folder, 'dist', name), 'utf8')
    const links = (list: ReadonlyArray<{ rel?: string; href?: string }> = []) =>
      Object.fromEntries(list.map(({ rel, href }) => [rel, href]))

    expect(links(parseRssFeed(read('rss.xml')).atom?.links)).toEqual({
      self: 'https://a.example/rss.xml',
      hub: 'https://hub.example/',
      'prev-archive': 'https://a.example/archive/2/rss.xml',
    })
    expect(links(parseRssFeed(read('archive/2/rss.xml')).atom?.links)).toEqual({
      self: 'https://a.example/archive/2/rss.xml',
      current: 'https://a.example/rss.xml',
      'prev-archive': 'https://a.example/archive/1/rss.xml',
      'next-archive': 'https://a.example/archive/3/rss.xml',
    })
    expect(links(parseAtomFeed(read('archive/1/atom.xml')).links)).toEqual({
      alternate: 'https://a.example/',
      self: 'https://a.example/archive/1/atom.xml',
      current: 'https://a.example/atom.xml',
      'next-archive': 'https://a.example/archive/2/atom.xml',
    })
    for (const name of ['archive/1/rss.xml', 'archive/2/atom.xml']) {
      expect(read(name)).toContain('<fh:archive/>')
    }
    for (const name of ['rss.xml', 'atom.xml', 'archive/3/rss.xml']) {
      expect(read(name)).not.toContain('<fh:archive/>')
    }
    const ids = ['atom.xml', 'archive/1/atom.xml'].map((name) => parseAtomFeed(read(name)).id)
    expect(new Set(ids).size).toBe(1)
    const targets = Object.values(readTree(path.join(folder, 'dist')))
      .flatMap((text) => [...text.matchAll(/https:\/\/a\.example\/(archive\/[\w/.]+)/gu)])
      .map(([, target = '']) => target)
    for (const target of targets) expect(existsSync(path.join(folder, 'dist', target))).toBe(true)
  })

  test('can be read back whole, in each format, from the feed on', async () => {
    const folder = makeNewsroom(14)
    await publish(folder, 14)
    const read = (address: string) =>
      readFileSync(path.join(folder, 'dist', new URL(address).pathname), 'utf8')
    const walk = (start: string, see: (text: string) => Sight): Set<unknown> => {
      const all = new Set<unknown>()
      let address: string | undefined = start
      while (address !== undefined) {
        const sight = see(read(address))
        for (const title of sight.titles) all.add(title)
        address = sight.next
      }
      return all
    }
    const titles = {
      rss: walk('https://a.example/rss.xml', seeRss),
      atom: walk('https://a.example/atom.xml', seeAtom),
      json: walk('https://a.example/feed.json', seeJson),
    }
    expect([titles.rss.size, titles.atom.size, titles.json.size]).toEqual([14, 14, 14])
  })

  test('is where an archived article is said to be', async () => {
    const folder = makeNewsroom(14)
    for (const _ of ['archives written', 'archives kept']) {
      await publish(folder, 14)
      const article = path.join(folder, 'articles/day-00.md')
      const { feeds } = await explain(await loadConfig(folder), article, { nowMs: Date.now() })
      expect(feeds.map(({ name }) => name)).toEqual(['all'])
    }
  })

  test('writes an archive again that somebody deleted, and takes all away when it is switched off', async () => {
    const folder = makeNewsroom(14)
    await publish(folder, 14)
    const before = readArchives(folder)
    rmSync(path.join(folder, 'dist/archive/1'), { recursive: true })
    await publish(folder, 14)
    expect(readArchives(folder)).toEqual(before)

    writeFileSync(path.join(folder, 'feedwright.config.json'), CONFIG.replace('true', 'false'))
    const { publication } = await publish(folder, 14)
    expect(publication.removed).toHaveLength(9)
    expect(readArchives(folder)).toEqual({})
  })
})
