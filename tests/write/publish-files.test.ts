import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashBytes } from '../../src/text/hash-bytes.ts'
import { publishFiles } from '../../src/write/publish-files.ts'
import { makeFolder } from '../temporary-folder.ts'

const stateDocument = { path: 'feedwright.json', text: '{}' }

describe('publishFiles', () => {
  test('writes files into folders that do not exist yet and leaves nothing beside them', async () => {
    const folder = makeFolder()
    const documents = [
      { path: 'rss.xml', text: 'a' },
      { path: 'world/rss.xml', text: 'b' },
    ]
    const done = await publishFiles(path.join(folder, 'dist'), {
      documents,
      stateDocument,
      previous: [],
    })
    expect(done).toEqual({
      written: ['rss.xml', 'world/rss.xml'],
      unchanged: [],
      removed: [],
      kept: [],
    })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'dist',
      'dist/feedwright.json',
      'dist/rss.xml',
      'dist/world',
      'dist/world/rss.xml',
    ])
  })

  test('does not touch a file whose bytes stay', async () => {
    const output = makeFolder({ 'rss.xml': 'same', 'atom.xml': 'old' })
    const longAgo = new Date('2020-01-01T00:00:00Z')
    utimesSync(path.join(output, 'rss.xml'), longAgo, longAgo)
    const documents = [
      { path: 'rss.xml', text: 'same' },
      { path: 'atom.xml', text: 'new' },
    ]
    const done = await publishFiles(output, { documents, stateDocument, previous: [] })
    expect([done.written, done.unchanged]).toEqual([['atom.xml'], ['rss.xml']])
    expect(statSync(path.join(output, 'rss.xml')).mtime).toEqual(longAgo)
    expect(readFileSync(path.join(output, 'atom.xml'), 'utf8')).toBe('new')
  })

  test('removes files of feeds that are gone, but only those that it wrote and nobody changed', async () => {
    const output = makeFolder({
      'old/rss.xml': 'ours',
      'edited/rss.xml': 'theirs',
      'robots.txt': 'not ours',
    })
    const previous = [
      { path: 'old/rss.xml', hash: hashBytes('ours') },
      { path: 'edited/rss.xml', hash: hashBytes('ours too') },
      { path: 'lost/rss.xml', hash: hashBytes('lost') },
    ]
    const done = await publishFiles(output, { documents: [], stateDocument, previous })
    expect([done.removed, done.kept]).toEqual([['old/rss.xml'], ['edited/rss.xml']])
    expect(readdirSync(output).sort()).toEqual(['edited', 'feedwright.json', 'robots.txt'])
  })

  test('does not follow a state out of the output folder', async () => {
    const folder = makeFolder({ 'dist/rss.xml': 'a', 'precious.txt': 'precious' })
    const previous = [{ path: '../precious.txt', hash: hashBytes('precious') }]
    await publishFiles(path.join(folder, 'dist'), { documents: [], stateDocument, previous })
    expect(existsSync(path.join(folder, 'precious.txt'))).toBe(true)
  })

  test('clears away what a killed build left, not what a running one is using', async () => {
    const folder = makeFolder({
      '.dist.staging-999999999-abc/0': 'left over',
      [`.dist.staging-${process.ppid}-abc/0`]: 'in use',
    })
    await publishFiles(path.join(folder, 'dist'), { documents: [], stateDocument, previous: [] })
    expect(readdirSync(folder).sort()).toEqual([`.dist.staging-${process.ppid}-abc`, 'dist'])
  })

  test('says that the disk refused', async () => {
    const folder = makeFolder({ dist: 'a file where the folder should be' })
    const writing = publishFiles(path.join(folder, 'dist'), {
      documents: [{ path: 'rss.xml', text: 'a' }],
      stateDocument,
      previous: [],
    })
    await expect(writing).rejects.toMatchObject({ kind: 'output' })
  })
})
