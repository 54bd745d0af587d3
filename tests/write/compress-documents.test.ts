import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { PublishedFile } from '../../src/model/state.ts'
import { write } from '../../src/write/write.ts'
import { makeFolder } from '../temporary-folder.ts'
import { sampleFeed, sampleItem } from './sample-feed.ts'

async function writeInto(output: string, title: string, previous: readonly PublishedFile[]) {
  let files: readonly PublishedFile[] = []
  const publication = await write([sampleFeed([sampleItem({ title })])], {
    output,
    previous,
    check: () => [],
    companions: [{ path: 'head.html', text: '<link>' }],
    compress: true,
    makeStateDocument: (written) => {
      files = written
      return { path: 'feedwright.json', text: '{}' }
    },
  })
  return { files, publication }
}

describe('compressed files', () => {
  test('lie beside each file that is served, and hold the same', async () => {
    const output = makeFolder()
    const { publication } = await writeInto(output, 'Übergang', [])
    const made = publication.written.filter((name) => /\.(?:gz|br)$/u.test(name))
    expect(made).toEqual([
      'atom.xml.br',
      'atom.xml.gz',
      'feed.json.br',
      'feed.json.gz',
      'rss.xml.br',
      'rss.xml.gz',
    ])
    const text = readFileSync(path.join(output, 'rss.xml'))
    expect(gunzipSync(readFileSync(path.join(output, 'rss.xml.gz')))).toEqual(text)
    expect(brotliDecompressSync(readFileSync(path.join(output, 'rss.xml.br')))).toEqual(text)
  })

  test('tell no time, so that the same text gives the same bytes', async () => {
    const output = makeFolder()
    await writeInto(output, 'Same', [])
    expect([...readFileSync(path.join(output, 'rss.xml.gz')).subarray(0, 8)]).toEqual([
      0x1f, 0x8b, 8, 0, 0, 0, 0, 0,
    ])
  })

  test('are not touched by a build that changes nothing, and made anew with their text', async () => {
    const output = makeFolder()
    const first = await writeInto(output, 'One', [])
    const second = await writeInto(output, 'One', first.files)
    expect(second.publication.written).toEqual([])
    const third = await writeInto(output, 'Two', second.files)
    expect(third.publication.written).toContain('rss.xml.br')
    const text = brotliDecompressSync(readFileSync(path.join(output, 'rss.xml.br')))
    expect(text).toEqual(readFileSync(path.join(output, 'rss.xml')))
  })

  test('are made anew where somebody changed them', async () => {
    const output = makeFolder()
    const { files } = await writeInto(output, 'One', [])
    writeFileSync(path.join(output, 'rss.xml.gz'), 'broken')
    const { publication } = await writeInto(output, 'One', files)
    expect(publication.written).toEqual(['rss.xml.gz'])
  })
})
