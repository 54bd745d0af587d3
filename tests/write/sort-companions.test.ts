import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/write/write.ts'
import { makeFolder } from '../temporary-folder.ts'
import { sampleFeed } from './sample-feed.ts'

async function writeInto(output: string, companions: ReadonlyArray<readonly [string, string]>) {
  return write([sampleFeed([])], {
    output,
    check: () => [],
    compress: false,
    companions: companions.map(([name, text]) => ({ path: name, text })),
    previous: [{ path: 'feeds.opml', hash: 'of the last build' }],
    makeStateDocument: (files) => ({ path: 'feedwright.json', text: JSON.stringify(files) }),
  })
}

describe('files beside the feeds', () => {
  test("never replace a site's own, which stays out of the state too", async () => {
    const output = makeFolder({ 'index.html': 'home', 'feeds.opml': 'old', 'feed.css': 'same' })
    mkdirSync(path.join(output, 'head.html'))
    const { foreign, written, unchanged } = await writeInto(output, [
      ['index.html', 'feeds'],
      ['head.html', 'lines'],
      ['feeds.opml', 'new'],
      ['feed.css', 'same'],
    ])
    expect(foreign).toEqual(['head.html', 'index.html'])
    expect(written).toEqual(['atom.xml', 'feed.json', 'feeds.opml', 'rss.xml'])
    expect(unchanged).toEqual(['feed.css'])
    expect(readFileSync(path.join(output, 'index.html'), 'utf8')).toBe('home')
    const state = readFileSync(path.join(output, 'feedwright.json'), 'utf8')
    expect(state).not.toContain('index.html')
  })

  test('give way to a feed of the same name', async () => {
    const output = makeFolder()
    const { foreign } = await writeInto(output, [['rss.xml', 'no feed']])
    expect(foreign).toEqual(['rss.xml'])
    expect(readFileSync(path.join(output, 'rss.xml'), 'utf8')).toContain('<rss')
  })
})
