import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWritten } from '../../src/check/check-written.ts'
import type { Feed } from '../../src/model/item.ts'
import type { PublishedFile } from '../../src/model/state.ts'
import { type WriteOptions, write } from '../../src/write/write.ts'
import { makeFolder } from '../temporary-folder.ts'
import { sampleFeed, sampleItem } from './sample-feed.ts'

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
    const memo = new Map<string, readonly PublishedFile[]>()
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

  test('refuses two feeds that would have the same files', async () => {
    const feeds = [sampleFeed([]), sampleFeed([], { name: 'section:sport' })]
    await expect(writeInto(makeFolder(), feeds)).rejects.toMatchObject({ kind: 'usage' })
  })
})
