import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseOpml } from 'feedsmith'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readHeadersFile } from './read-headers-file.ts'
import { serveFolder } from './serve-folder.ts'
import { validateSitemap } from './validate-sitemap.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8')

describe('what lies beside the feeds of the sample newsroom', () => {
  test('is a valid news sitemap', () => {
    expect(validateSitemap(read('sitemap-news.xml'))).toBeUndefined()
  })

  test('is a list of every feed there is', () => {
    const listed = (parseOpml(read('feeds.opml')).body?.outlines ?? []).map(({ xmlUrl }) => xmlUrl)
    const there = readdirSync(dist, { recursive: true })
      .map((name) => String(name).replaceAll(path.sep, '/'))
      .filter((name) => name.endsWith('rss.xml'))
      .map((name) => `https://courier.example/${name}`)
    expect([...listed].sort()).toEqual(there.sort())
  })

  test('tells a host how to serve each file of a feed', async () => {
    const server = await serveFolder(dist, readHeadersFile(read('_headers')))
    onTestFinished(server.close)
    const files = readdirSync(dist, { recursive: true }).map(String)
    for (const name of files.filter((file) => /(?:rss|atom)\.xml$|feed\.json$/u.test(file))) {
      const response = await fetch(`${server.address}/${name}`)
      await response.text()
      const type = response.headers.get('content-type')
      expect([name, type?.split(';')[0]]).toEqual([name, expectedType(name)])
    }
  })
})

function expectedType(name: string): string {
  if (name.endsWith('rss.xml')) return 'application/rss+xml'
  return name.endsWith('atom.xml') ? 'application/atom+xml' : 'application/feed+json'
}
