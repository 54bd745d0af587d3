import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWritten } from '../../src/check/check-written.ts'
import type { Feed } from '../../src/model/item.ts'
import type { Written } from '../../src/write/recall-written.ts'
import type { FeedCheck } from '../../src/write/render-feed.ts'
import { type WriteOptions, write } from '../../src/write/write.ts'
import { makeFolder } from '../temporary-folder.ts'
import { sampleFeed, sampleItem, writeDocuments } from './sample-feed.ts'

async function writeInto(
  folder: string,
  feeds: readonly Feed[],
  options: Partial<WriteOptions> = {},
) {
  const stateDocument = { path: 'feedwright.json', text: '{}' }
  const output = path.join(folder, 'dist')
  return write(feeds, {
    output,
    previous: [],
    check: checkWritten,
    companions: [],
    compress: false,
    makeStateDocument: () => stateDocument,
    ...options,
  })
}

describe('write', () => {
  test('writes each feed in each format', async () => {
    const folder = makeFolder()
    const { written } = await writeInto(folder, [
      sampleFeed([sampleItem()]),
      sampleFeed([], { name: 'section:sport', folder: 'sport' }),
    ])
    expect(written).toEqual([
      'atom.xml',
      'feed.json',
      'rss.xml',
      'sport/atom.xml',
      'sport/feed.json',
      'sport/rss.xml',
    ])
  })

  test('writes nothing when one document has a fault', async () => {
    const folder = makeFolder()
    const faulty = sampleFeed([sampleItem(), sampleItem()], { name: 'section:a', folder: 'a' })
    await expect(writeInto(folder, [sampleFeed([sampleItem()]), faulty])).rejects.toMatchObject({
      kind: 'output',
      message: expect.stringMatching(
        /^The feeds are not fit to publish:\na\/rss\.xml:\d+:\d+ I1 /u,
      ),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('makes a companion again only when what it is made of or what lies there has changed', async () => {
    const folder = makeFolder()
    const page = path.join(folder, 'dist/feed.html')
    const memo = new Map<string, Written>()
    let made = 0
    const writePage = async (key: string) => {
      const text = `page ${key}`
      const companion = {
        path: 'feed.html',
        key,
        get text() {
          made++
          return text
        },
      }
      const previous = [{ path: 'feed.html', hash: '' }]
      await writeInto(folder, [sampleFeed([])], { companions: [companion], memo, previous })
      return [made, readFileSync(page, 'utf8')]
    }
    expect(await writePage('one')).toEqual([1, 'page one'])
    expect(await writePage('one')).toEqual([1, 'page one'])
    expect(await writePage('two')).toEqual([2, 'page two'])
    writeFileSync(page, 'changed by hand')
    expect(await writePage('two')).toEqual([3, 'page two'])
  })

  test('takes items over from what it wrote last, unless somebody changed it', async () => {
    const folder = makeFolder()
    const memo = new Map<string, Written>()
    const items = ['a', 'b', 'c'].map((name) => sampleItem({ id: `urn:x:${name}` }))
    const readAll = () =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((name) =>
        readFileSync(path.join(folder, 'dist', name), 'utf8'),
      )
    const writeOnce = async (feed: Feed) => {
      const lasts: unknown[] = []
      const check: FeedCheck = (written) => {
        lasts.push(written.last?.itemKeys.length)
        return checkWritten(written)
      }
      await writeInto(folder, [feed], { memo, check })
      expect(readAll()).toEqual(writeDocuments(feed).map(({ text }) => text))
      return lasts
    }
    expect(await writeOnce(sampleFeed(items))).toEqual([undefined])
    expect(await writeOnce(sampleFeed(items))).toEqual([])
    expect(await writeOnce(sampleFeed(items.slice(1)))).toEqual([3])
    writeFileSync(path.join(folder, 'dist/rss.xml'), readAll()[0]?.replace('Bridge', 'Ridge') ?? '')
    expect(await writeOnce(sampleFeed(items))).toEqual([undefined])
  })

  test('refuses two feeds that would have the same files', async () => {
    const feeds = [sampleFeed([]), sampleFeed([], { name: 'section:sport' })]
    await expect(writeInto(makeFolder(), feeds)).rejects.toMatchObject({ kind: 'usage' })
  })
})
