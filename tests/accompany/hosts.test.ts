import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import type { Document, Feed } from '../../src/model/item.ts'
import { hashDocument } from '../../src/write/binary-document.ts'
import { compressDocuments } from '../../src/write/compress-documents.ts'
import { makeFolder } from '../temporary-folder.ts'
import { sampleFeed, sampleItem, writeDocuments } from '../write/sample-feed.ts'
import { findProgram } from './find-program.ts'
import { readHeadersFile } from './read-headers-file.ts'
import { sampleSite } from './sample-newsroom.ts'
import { serveFolder } from './serve-folder.ts'

const nginx = findProgram('nginx', 'feeds on a real nginx (tests/accompany/hosts.test.ts)')
const caddy = findProgram('caddy', 'feeds on a real Caddy (tests/accompany/hosts.test.ts)')

function makeFeed(folder: string): Feed {
  const base = `https://example.org/${folder === '' ? '' : `${encodeURI(folder)}/`}`
  return sampleFeed([sampleItem()], {
    folder,
    hub: 'https://hub.example/?a=1&b=$2',
    addresses: { rss: `${base}rss.xml`, atom: `${base}atom.xml`, json: `${base}feed.json` },
  })
}

const feeds = [makeFeed(''), makeFeed('küche & keller')]

/** What a subscriber must be told, whatever the host. */
const told = [
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json'],
  ['/feeds.opml', 'text/x-opml; charset=utf-8'],
  ['/sitemap-news.xml', 'application/xml; charset=utf-8'],
  [encodeURI('/küche & keller/rss.xml'), 'application/rss+xml; charset=utf-8'],
] as const

function writeAll(facts: Parameters<typeof sampleSite>[0]): readonly Document[] {
  return [...feeds.flatMap(writeDocuments), ...accompany(feeds, sampleSite(facts))]
}

async function fillFolder(facts: Parameters<typeof sampleSite>[0]): Promise<string> {
  const documents = writeAll(facts)
  const compressed = await compressDocuments(documents.map(hashDocument), {
    output: '/nowhere',
    previous: [],
  })
  return makeFolder({
    ...Object.fromEntries(documents.map((document) => [document.path, document.text])),
    ...Object.fromEntries(compressed.map((document) => [document.path, document.bytes])),
  })
}

async function expectServed(address: string): Promise<void> {
  for (const [name, type] of told) {
    const response = await fetch(address + name, { headers: { 'accept-encoding': 'identity' } })
    await response.text()
    const { headers } = response
    expect([name, response.status, headers.get('content-type')]).toEqual([name, 200, type])
    expect(headers.get('cache-control')).toBe('public, max-age=600')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const isFeed = !/opml|sitemap/u.test(name)
    expect(headers.get('link')?.replace('%24', '$') ?? '').toBe(
      isFeed
        ? `<https://hub.example/?a=1&b=$2>; rel="hub", <https://example.org${name}>; rel="self"`
        : '',
    )
  }
}

async function expectCompressed(address: string): Promise<void> {
  const response = await fetch(`${address}/rss.xml`, { headers: { 'accept-encoding': 'gzip' } })
  expect(await response.text()).toContain('<rss')
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toMatch(/accept-encoding/iu)
}

describe('_headers', () => {
  test('serves every file as readers want it', async () => {
    const folder = await fillFolder({ hosts: ['netlify'] })
    const text = writeAll({ hosts: ['netlify'] }).find(({ path }) => path === '_headers')?.text
    const server = await serveFolder(folder, readHeadersFile(text ?? ''))
    onTestFinished(server.close)
    await expectServed(server.address)
  })

  test('stays within the rules that Cloudflare reads, and says what it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, index) => makeFeed(`section-${index}`))
    const write = (host: 'cloudflare' | 'netlify') =>
      accompany(many, sampleSite({ hosts: [host] })).find(({ path }) => path === '_headers')?.text
    expect(write('cloudflare')?.match(/^\//gmu)).toHaveLength(100)
    expect(write('cloudflare')).toContain(
      '# Without the last 22 files: Cloudflare reads 100 rules.',
    )
    expect(write('netlify')?.match(/^\//gmu)).toHaveLength(122)
  })

  test('is not written unless asked for', () => {
    expect(writeAll({}).map(({ path }) => path)).not.toContain('_headers')
  })
})

describe.skipIf(nginx === undefined)('nginx', () => {
  test('serves every file as readers want it, compressed where they take it', async () => {
    const folder = await fillFolder({ hosts: ['nginx'], compress: true })
    const port = await findPort()
    const run = makeFolder({
      'nginx.conf': `daemon off; master_process off; error_log stderr; pid ${folder}/.pid; events { }
http {
  access_log off; client_body_temp_path ${folder}/.body; proxy_temp_path ${folder}/.proxy;
  fastcgi_temp_path ${folder}/.fastcgi; uwsgi_temp_path ${folder}/.uwsgi; scgi_temp_path ${folder}/.scgi;
  server { listen 127.0.0.1:${port}; root "${folder}"; include "${folder}/feedwright.nginx.conf"; }
}`,
    })
    await start(nginx ?? '', ['-p', run, '-c', path.join(run, 'nginx.conf')], port)
    await expectServed(`http://127.0.0.1:${port}`)
    await expectCompressed(`http://127.0.0.1:${port}`)
  })
})

describe.skipIf(caddy === undefined)('Caddy', () => {
  test('serves every file as readers want it, compressed where they take it', async () => {
    const folder = await fillFolder({ hosts: ['caddy'], compress: true })
    const port = await findPort()
    const run = makeFolder({
      Caddyfile: `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${folder}
	import ${folder}/feedwright.caddy
	file_server {
		precompressed br gzip
	}
}
`,
    })
    const args = ['run', '--adapter', 'caddyfile', '--config', path.join(run, 'Caddyfile')]
    await start(caddy ?? '', args, port)
    await expectServed(`http://127.0.0.1:${port}`)
    await expectCompressed(`http://127.0.0.1:${port}`)
  })
})

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function start(program: string, args: readonly string[], port: number): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Caddy keeps what it was last told there.
    env: { ...process.env, XDG_CONFIG_HOME: makeFolder(), XDG_DATA_HOME: makeFolder() },
  })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  onTestFinished(() => stop(child))
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`)
    const response = await fetch(`http://127.0.0.1:${port}/rss.xml`).catch(() => undefined)
    if (response !== undefined) return void (await response.text())
    await wait(50)
  }
  throw new Error(`${program} does not answer: ${said}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
