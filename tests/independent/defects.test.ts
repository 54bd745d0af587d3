import { beforeAll, describe, expect, test } from 'vitest'
import { build, checkFeeds, loadConfig } from '../../src/index.ts'
import { readTree } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'
import { type DefectArticle, defectArticles, writeDefectArticle } from './defect-articles.ts'

/*
 * The package `feed` gets each of these wrong in at least one format: here each is an article that the whole build
 * makes feeds of, so that neither an upgrade of `feed` nor a stage before it brings a defect back.
 */
const config = {
  url: 'https://Defects.Example',
  title: 'Rows < defects',
  description: 'The &amp; entity & <b>',
  copyright: 'c < d',
  permalink: '/:slug/',
  feeds: [{ limit: 100 }],
}

const FORMATS = ['rss', 'atom', 'json'] as const
const FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const
const ITEM = {
  rss: /<item>[\s\S]*?<\/item>/gu,
  atom: /<entry[\s\S]*?<\/entry>/gu,
  json: /^ {4}\{[\s\S]*?^ {4}\}/gmu,
}

type Built = {
  readonly textByPath: Readonly<Record<string, string>>
  readonly rulesByPath: ReadonlyMap<string, readonly string[]>
  readonly warned: readonly string[]
}

async function buildNewsroom(articles: readonly DefectArticle[], nowMs: number): Promise<Built> {
  const files = Object.fromEntries(
    articles.map((article) => [`articles/row-${article.row}.md`, writeDefectArticle(article)]),
  )
  const folder = makeFolder({
    'articles/.keep': '',
    'feedwright.config.json': JSON.stringify(config),
    ...files,
  })
  const { findings } = await build(await loadConfig(folder), { nowMs })
  const rulesByPath = new Map<string, readonly string[]>()
  for (const { path, ruleId } of findings)
    rulesByPath.set(path, [...(rulesByPath.get(path) ?? []), ruleId])
  const checked = await checkFeeds(`${folder}/dist`, nowMs)
  return {
    textByPath: readTree(`${folder}/dist`),
    rulesByPath,
    warned: checked.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ message }) => message),
  }
}

function findItem(
  { textByPath }: Built,
  format: (typeof FORMATS)[number],
  row: DefectArticle,
): string | undefined {
  // In its own words, since titles and addresses are what some rows are about.
  const minute = `10:${String(Math.floor(row.row)).padStart(2, '0')}:00`
  const folders = ['', 'ar/']
  return folders
    .flatMap((folder) => textByPath[folder + FILES[format]]?.match(ITEM[format]) ?? [])
    .find((item) => item.includes(minute) || item.includes(`/row-${row.row}/`))
}

describe('what the build makes of', () => {
  let built: Built

  beforeAll(async () => {
    built = await buildNewsroom(defectArticles, Date.UTC(2026, 2, 4))
  })

  test.each(defectArticles)('row $row: $input', (row) => {
    for (const format of FORMATS) {
      const item = findItem(built, format, row)
      if (row.isLeftOut && row.row !== 46) expect(item).toBeUndefined()
      else expect(item).toBeDefined()
      for (const part of row.written?.[format] ?? []) expect(item).toContain(part)
      for (const part of row.absent?.[format] ?? []) expect(item).not.toContain(part)
    }
    const rules = new Set(built.rulesByPath.get(`row-${row.row}.md`) ?? [])
    expect([...rules]).toEqual(row.reported ?? [])
  })

  test('rows 9, 10, 47: signs in the texts of the feed, a host without path and with capitals', () => {
    const { 'atom.xml': atom, 'feed.json': json, 'rss.xml': rss } = built.textByPath
    expect(rss).toContain('<title>Rows &#x3C; defects</title>')
    expect(rss).toContain('<description>The &#x26;amp; entity &#x26; &#x3C;b&#x3E;</description>')
    expect(rss).toContain('<copyright>c &#x3C; d</copyright>')
    expect(rss).toContain('<link>https://defects.example/</link>')
    expect(atom).toContain('<subtitle>The &#x26;amp; entity &#x26; &#x3C;b&#x3E;</subtitle>')
    expect(atom).toContain(
      '<link rel="alternate" type="text/html" href="https://defects.example/"/>',
    )
    expect(atom).toContain('xml:lang="en"')
    expect(json).toContain('"description": "The &amp; entity & <b>"')
    expect(json).toContain('"home_page_url": "https://defects.example/"')
  })

  test('row 36: the date of the feed is no clock', async () => {
    const later = await buildNewsroom(defectArticles, Date.UTC(2031, 0, 1))
    for (const file of Object.values(FILES))
      expect(later.textByPath[file]).toBe(built.textByPath[file])
  })

  test('row 44: every prefix is declared, and all rows break no rule', () => {
    expect(built.textByPath['rss.xml']).toContain('xmlns:media="http://search.yahoo.com/mrss/"')
    expect(built.warned).toEqual([])
  })

  test('row 49: no items at all', async () => {
    const empty = await buildNewsroom([], Date.UTC(2026, 2, 4))
    expect(empty.textByPath['rss.xml']).not.toContain('<item')
    expect(empty.textByPath['feed.json']).toContain('"items": []')
    expect(empty.warned).toEqual([])
  })

  test('has every row, those of the feed above', () => {
    const rows = new Set([...defectArticles.map(({ row }) => Math.floor(row)), 9, 10, 36, 44, 47])
    expect([...rows].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 49 }, (_, index) => index + 1),
    )
  })
})
