import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltNewsroom, buildEmpty, buildNasty, buildSample } from './build-newsrooms.ts'
import { parseWithLibxml, validateAtom, validateJsonFeed, validateSitemap } from './validators.ts'

const GOOD = path.join(import.meta.dirname, '../check/fixtures/good')

/* Which validator holds a file, by its name. */
const VALIDATORS = [
  ['atom.xml', validateAtom],
  ['feed.json', validateJsonFeed],
  ['rss.xml', parseWithLibxml],
  ['feeds.opml', parseWithLibxml],
] as const

describe.each([
  ['the sample newsroom', buildSample],
  ['the nasty newsroom', buildNasty],
  ['the newsroom without articles', buildEmpty],
])('%s', (_, buildNewsroom) => {
  let newsroom: BuiltNewsroom

  beforeAll(async () => {
    newsroom = await buildNewsroom()
  })

  test.each(VALIDATORS)('writes every %s as its schema or grammar wants it', (name, validate) => {
    const documents = Object.entries(newsroom.textByPath).filter(
      ([file]) => path.basename(file) === name,
    )
    expect(documents.length).toBeGreaterThan(0)
    for (const [file, text] of documents) expect(validate(text), file).toEqual([])
  })

  test('writes a news sitemap as the schema wants it, or none', () => {
    const text = newsroom.textByPath['sitemap-news.xml']
    // The schema wants an article, so that without one there can be no sitemap.
    if (newsroom.result.articles.length === 0) expect(text).toBeUndefined()
    else expect(validateSitemap(text ?? '')).toEqual([])
  })

  test('writes nothing that the check warns of', () => {
    const { documents, findings } = newsroom.checked
    expect(documents.length).toBeGreaterThan(3)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('the validators', () => {
  test.each([
    ['atom.xml', validateAtom, '<published>', '<published>on '],
    ['feed.json', validateJsonFeed, '"url": "https', '"url": "/'],
    ['rss.xml', parseWithLibxml, '</channel>', ''],
    ['sitemap-news.xml', validateSitemap, '<news:language>en<', '<news:language>English<'],
  ])('take a good %s and refuse a bad one', (name, validate, from, to) => {
    const text = readFileSync(path.join(GOOD, name), 'utf8')
    expect(validate(text)).toEqual([])
    expect(text).toContain(from)
    expect(validate(text.replace(from, to))).not.toEqual([])
  })
})
