import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import { readFeeds, readTree } from '../read-feeds.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const nowMs = Date.UTC(2026, 2, 10)
const write = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-03-02T10:00:00Z\n${more}---\n${body}\n`
const FERRY =
  'The Holm ferry tied up at the north pier this morning, eleven months after its boiler gave out, and the islanders stood in the rain to wave it in.'
const TREES = write(
  'Trees',
  'Forty limes will line the coast road by the autumn, a street at a time.',
)
const RACE = write('A race', 'Nine gigs rowed round the bell buoy in a falling tide on Sunday.')

async function run(folder: string): Promise<void> {
  await build(await loadConfig(folder, { url: 'https://a.example/' }), { nowMs })
}

const readDist = (folder: string) => readTree(path.join(folder, 'dist'))
const readFerry = (folder: string) =>
  readFeeds(path.join(folder, 'dist')).json.find(({ html }) => html?.includes('Holm'))

describe('a state that is lost', () => {
  test('is made again out of the feeds beside it: ids of renamed files, dates of changes, tombstones', async () => {
    const folder = makeFolder({
      'articles/ferry.md': write('The ferry is back', FERRY),
      'articles/trees.md': TREES,
      'articles/race.md': RACE,
    })
    await run(folder)
    const first = readFerry(folder)
    const articles = path.join(folder, 'articles')
    renameSync(path.join(articles, 'ferry.md'), path.join(articles, 'boat.md'))
    writeFileSync(
      path.join(articles, 'boat.md'),
      write('The boat is back', FERRY, 'updated: 2026-03-08T09:00:00Z\n'),
    )
    rmSync(path.join(articles, 'race.md'))
    await run(folder)
    const before = readDist(folder)
    expect(readFerry(folder)?.id).toBe(first?.id)
    expect(before['atom.xml']).toContain('<at:deleted-entry ref="tag:a.example,2026-03-02:race"')

    rmSync(path.join(folder, 'dist/feedwright.json'))
    await run(folder)
    const { 'feedwright.json': state, ...feeds } = readDist(folder)
    expect({ ...feeds, 'feedwright.json': before['feedwright.json'] }).toEqual(before)
    expect(state).toContain('"path":"boat.md"')
  })

  test('is not made of what others wrote', async () => {
    const folder = makeFolder({ 'articles/trees.md': TREES })
    await run(folder)
    const { 'atom.xml': atom = '', 'rss.xml': rss = '' } = readDist(folder)
    const other = makeFolder({ 'articles/trees.md': TREES.replace('Trees', 'Limes') })
    writeFiles(other, {
      'dist/other.xml': atom.replace('>Feedwright<', '>Other<').replaceAll(':trees<', ':limes<'),
      'dist/broken.xml': rss.slice(0, rss.length / 2),
    })
    await run(other)
    const ids = readFeeds(path.join(other, 'dist')).atom.map(({ id }) => id)
    expect(ids).toEqual(['tag:a.example,2026-03-02:trees'])
  })
})
