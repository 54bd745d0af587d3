import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFeeds } from '../../src/check-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const NOW_MS = Date.UTC(2026, 2, 4)
const good = path.join(import.meta.dirname, 'fixtures/good')
const rss = readFileSync(path.join(good, 'rss.xml'), 'utf8')
const atom = readFileSync(path.join(good, 'atom.xml'), 'utf8')
const archive = readFileSync(path.join(good, 'archive.xml'), 'utf8')

async function listFindings(target: string): Promise<readonly string[]> {
  const { findings } = await checkFeeds(target, NOW_MS)
  return findings.map(
    ({ message, path: file, ruleId }) => `${path.basename(file)} ${ruleId} ${message}`,
  )
}

describe('checkFeeds of a folder', () => {
  test('checks every feed in it and leaves other files alone', async () => {
    const folder = makeFolder({
      'a/rss.xml': rss,
      'b/anything.xml': atom,
      'drawing.xml': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'package.json': '{"version": "1.0.0"}',
      'node_modules/x/rss.xml': '<rss/>',
      'feed.txt': 'no feed',
    })
    const { documents, findings } = await checkFeeds(folder, NOW_MS)
    expect(documents.map((name) => path.basename(name))).toEqual(['rss.xml', 'anything.xml'])
    expect(findings).toEqual([])
  })

  test('holds what has the name of a feed to being one', async () => {
    const folder = makeFolder({ 'rss.xml': '', 'feed.json': '{}' })
    expect((await listFindings(folder)).map((text) => text.slice(0, 13))).toEqual([
      'feed.json X0 ',
      'rss.xml X0 Un',
    ])
  })

  test('refuses a folder without feeds and a path that is not there', async () => {
    await expect(checkFeeds(makeFolder({ 'a.txt': '' }), NOW_MS)).rejects.toMatchObject({
      kind: 'usage',
    })
    await expect(checkFeeds('/nowhere', NOW_MS)).rejects.toMatchObject({ kind: 'usage' })
  })

  test('compares the formats of one feed (Z1)', async () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quay & Lock',
      home_page_url: 'https://quay.example/',
      feed_url: 'https://quay.example/feed.json',
      description: 'News',
      language: 'en',
      items: [
        {
          id: 'https://quay.example/lock-seven/',
          url: 'https://quay.example/lock-seven/',
          title: 'Lock seven opens late',
          content_html: '<p>The gates swing late.</p>',
          date_published: '2026-03-03T09:30:00Z',
          authors: [{ name: 'Canal Desk' }],
        },
      ],
    }
    const folder = makeFolder({ 'rss.xml': rss, 'feed.json': JSON.stringify(json, null, 2) })
    expect(await listFindings(folder)).toEqual([
      expect.stringMatching(
        /^feed\.json Z1 Unexpected title `Lock seven opens late` of item `.*`, expected `Lock seven opens early` of .*rss\.xml$/u,
      ),
    ])
  })

  test('follows links from a feed to its archives (R1)', async () => {
    const link = (rel: string, name: string) =>
      `<link rel="${rel}" type="application/atom+xml" href="https://quay.example/${name}"/>\n  <updated>`
    const folder = makeFolder({
      'atom.xml': atom.replace('<updated>', link('prev-archive', 'archive.xml')),
      'archive.xml': archive.replace('<updated>', link('prev-archive', 'older.xml')),
    })
    expect(await listFindings(folder)).toEqual([
      expect.stringMatching(
        /^archive\.xml R1 .*`prev-archive` to `https:\/\/quay\.example\/older\.xml`, expected a feed in /u,
      ),
    ])
  })
})

describe('checkFeeds of an address', () => {
  /* Answers by path; what is said of each is what a server would do wrong. */
  const answers: Readonly<Record<string, RequestListener>> = {
    '/rss.xml': (request, response) => {
      const headers = {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag: '"1"',
        'cache-control': 'max-age=900',
        'access-control-allow-origin': '*',
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
      }
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : gzipSync(rss))
    },
    '/bare/rss.xml': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(rss),
    '/stubborn/rss.xml': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml; charset=latin1', etag: '1' }).end(rss),
    '/moved.xml': (_, response) => response.writeHead(302, { location: '/rss.xml' }).end(),
    '/away.xml': (_, response) =>
      response.writeHead(301, { location: 'https://quay.example/' }).end(),
    '/loop.xml': (_, response) => response.writeHead(302, { location: '/loop.xml' }).end(),
    '/gone.xml': (_, response) =>
      response.writeHead(410, { 'content-type': 'text/html' }).end('<html>'),
  }
  const server = createServer((request, response) =>
    answers[request.url ?? '']?.(request, response),
  )
  let origin = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  test('finds nothing wrong with a server that does all of it', async () => {
    expect(await listFindings(`${origin}/rss.xml`)).toEqual([])
  })

  test('asks for type, validators, compression and a time to keep (H1, H2)', async () => {
    expect((await listFindings(`${origin}/bare/rss.xml`)).join('\n')).toMatch(
      /H1 Unexpected media type `text\/plain`(?=[\s\S]*ETag and Last-Modified)(?=[\s\S]*without compression)(?=[\s\S]*Cache-Control)[\s\S]*Allow-Origin/u,
    )
  })

  test('asks whether a validator is honoured, and for the charset of the document (H1, H2)', async () => {
    expect((await listFindings(`${origin}/stubborn/rss.xml`)).join('\n')).toMatch(
      /H1 Unexpected charset `latin1`[\s\S]*H2 Unexpected ETag `1`[\s\S]*H2 Unexpected status 200 for a feed that did not change/u,
    )
  })

  test('tells redirections and what is gone (H3)', async () => {
    expect(await listFindings(`${origin}/moved.xml`)).toEqual([
      expect.stringMatching(/H3 Unexpected redirection 302 /u),
    ])
    expect((await listFindings(`${origin}/gone.xml`))[0]).toMatch(/X0|H3/u)
  })

  test.each([
    ['https://example.org/rss.xml', /nothing is fetched from a network/u],
    ['http://127.0.0.1.example.org/', /nothing is fetched from a network/u],
    ['http://localhost@example.org/', /nothing is fetched from a network/u],
    ['ftp://localhost/rss.xml', /expected one of this machine/u],
    ['http://127.0.0.1:9/rss.xml', /Unexpected silence|expected an answer/u],
  ])('refuses %s', async (address, message) => {
    await expect(checkFeeds(address, NOW_MS)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(message),
    })
  })

  test.each(['/away.xml', '/loop.xml'])('refuses to follow %s', async (place) => {
    await expect(checkFeeds(origin + place, NOW_MS)).rejects.toMatchObject({ kind: 'usage' })
  })
})
