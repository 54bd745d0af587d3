import { rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildOptions, type BuildResult, build, loadConfig } from '../../src/index.ts'
import { readFeeds, readTree } from '../read-feeds.ts'
import { makeFolder, writeFiles } from '../temporary-folder.ts'

const DAY_MS = 86_400_000
const FIRST_MS = Date.UTC(2026, 2, 10)
const FERRY_ID = 'tag:a.example,2026-03-02:ferry'

const write = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-03-02T10:00:00Z\n${more}---\n${body}\n`
const FERRY_BODY =
  'The Holm ferry tied up at the north pier this morning, eleven months after its boiler gave out, and the islanders who had walked the long way round to every market since last winter stood in the rain to wave it in.'
const ferry = (more = '') => ({
  'articles/city/ferry.md': write('The ferry is back', FERRY_BODY, more),
})
const TREES = {
  'articles/city/trees.md': write('Trees', 'Forty limes will line the coast road by the autumn.'),
  'articles/sport/race.md': write(
    'A race',
    'Nine gigs rowed round the bell buoy in a falling tide.',
  ),
}

function makeSite(textByPath: Readonly<Record<string, string>>, options: object = {}): string {
  const config = JSON.stringify({ url: 'https://a.example/', ...options })
  return makeFolder({ 'feedwright.config.json': config, ...TREES, ...textByPath })
}

async function run(
  folder: string,
  nowMs: number = FIRST_MS,
  options: Partial<BuildOptions> = {},
): Promise<BuildResult> {
  return build(await loadConfig(folder, {}), { nowMs, ...options })
}

const readDist = (folder: string) => readTree(path.join(folder, 'dist'))
const listIds = (folder: string) => readFeeds(path.join(folder, 'dist')).atom.map(({ id }) => id)
const readGone = (folder: string, name = '') => {
  const dist = readDist(folder)
  const rss = dist[path.join(name, 'rss.xml')] ?? ''
  return {
    rss: /<guid[^>]*>([^<]*)<\/guid>[\s\S]{0,200}<dcterms:valid>([^<]*)</u.exec(rss)?.slice(1),
    atom: /<at:deleted-entry ref="([^"]*)" when="([^"]*)"/u
      .exec(dist[path.join(name, 'atom.xml')] ?? '')
      ?.slice(1),
    json: JSON.parse(dist[path.join(name, 'feed.json')] ?? '{}')._feedwright?.deleted,
  }
}

describe('an article that is removed', () => {
  test('leaves a tombstone in every form of the feeds that carried it, and in no other', async () => {
    const folder = makeSite(ferry())
    await run(folder)
    rmSync(path.join(folder, 'articles/city/ferry.md'))
    await run(folder, FIRST_MS + DAY_MS)

    const expected = {
      rss: [FERRY_ID, 'start=2026-03-02T10:00:00Z;end=2026-03-11T00:00:00Z;scheme=W3C-DTF'],
      atom: [FERRY_ID, '2026-03-11T00:00:00Z'],
      json: [{ id: FERRY_ID, date_deleted: '2026-03-11T00:00:00Z' }],
    }
    expect(readGone(folder)).toEqual(expected)
    expect(readGone(folder, 'city')).toEqual(expected)
    expect(readGone(folder, 'sport')).toEqual({})
    expect(listIds(folder)).not.toContain(FERRY_ID)
    for (const text of Object.values(readDist(folder))) expect(text).not.toContain('ferry is back')
  })

  test('keeps the same tombstone until its time is over', async () => {
    const folder = makeSite(ferry(), { tombstoneDays: 3 })
    await run(folder)
    rmSync(path.join(folder, 'articles/city/ferry.md'))
    await run(folder, FIRST_MS + DAY_MS)
    const first = readDist(folder)
    await run(folder, FIRST_MS + 3 * DAY_MS)
    expect(readDist(folder)).toEqual(first)
    await run(folder, FIRST_MS + 4 * DAY_MS)
    expect(readGone(folder)).toEqual({})
    expect(readDist(folder)['feedwright.json']).toContain('"gone":"2026-03-11T00:00:00Z"')
  })

  test('comes back under its id and dates, and its tombstone goes', async () => {
    const folder = makeSite(ferry())
    await run(folder)
    const before = readDist(folder)
    rmSync(path.join(folder, 'articles/city/ferry.md'))
    await run(folder, FIRST_MS + DAY_MS)
    writeFiles(folder, ferry())
    await run(folder, FIRST_MS + 2 * DAY_MS)
    const { 'feedwright.json': state, ...feeds } = readDist(folder)
    expect({
      ...feeds,
      'feedwright.json': state?.replace(',"back":"2026-03-12T00:00:00Z"', ''),
    }).toEqual(before)
  })

  test('stops the build where most others are gone too, as after an export that failed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `articles/port/${index}.md`,
        write(
          `Berth ${index}`,
          `Berth ${index} was dredged to ${index * 7} feet by crew ${index}.`,
        ),
      ]),
    )
    const folder = makeSite(many)
    await run(folder)
    const before = readDist(folder)
    rmSync(path.join(folder, 'articles/port'), { recursive: true })
    await expect(run(folder)).rejects.toMatchObject({
      kind: 'output',
      message: expect.stringMatching(/of 30 of 32 published.*--allow-removals/su),
    })
    expect(readDist(folder)).toEqual(before)
    await run(folder, FIRST_MS, { allowRemovals: true })
    expect(listIds(folder)).toHaveLength(2)
  })

  test('is not one whose file can no longer be read', async () => {
    const folder = makeSite(ferry())
    await run(folder)
    writeFiles(folder, { 'articles/city/ferry.md': '---\ntitle: "never closed\n---\nText.\n' })
    const { findings } = await run(folder)
    expect(findings.map(({ path: name, severity }) => [name, severity])).toContainEqual([
      'city/ferry.md',
      'error',
    ])
    expect(readGone(folder)).toEqual({})
  })
})

describe('an article that is withdrawn', () => {
  test('is taken back, and no copy takes its place', async () => {
    const folder = makeSite({
      ...ferry(),
      'articles/wire/boat.md': write('Boat returns', FERRY_BODY.replace(' to wave it in', '')),
    })
    await run(folder)
    writeFiles(folder, ferry('status: withdrawn\nupdated: 2026-03-09T12:00:00Z\n'))
    const { findings } = await run(folder)
    expect(listIds(folder)).not.toContain(FERRY_ID)
    expect(listIds(folder)).toHaveLength(2)
    expect(readGone(folder).atom).toEqual([FERRY_ID, '2026-03-09T12:00:00Z'])
    expect(findings.map(({ message }) => message)).toEqual([
      'Held back: it is withdrawn',
      'Held back: it is a copy of city/ferry.md, which is withdrawn',
    ])
  })

  test('is taken back where it only copied another, which stays', async () => {
    const folder = makeSite({
      ...ferry(),
      'articles/wire/boat.md': write(
        'Boat returns',
        `${FERRY_BODY} It is white.`,
        'status: withdrawn\n',
      ),
    })
    await run(folder)
    writeFiles(folder, { 'articles/wire/boat.md': write('Boat returns', FERRY_BODY) })
    const { clusters } = await run(folder)
    expect(clusters.flatMap(({ copies }) => copies)).toHaveLength(1)
    writeFiles(folder, {
      'articles/wire/boat.md': write('Boat returns', FERRY_BODY, 'status: withdrawn\n'),
    })
    await run(folder)
    expect(readGone(folder)).toEqual({})
  })
})

describe('an article that is corrected', () => {
  test('shows the note first and is dated by it', async () => {
    const folder = makeSite(ferry())
    await run(folder)
    const note = 'It was the boiler & the <rudder>.'
    writeFiles(
      folder,
      ferry(`status: corrected\ncorrection: "${note}"\nupdated: 2026-03-09T12:00:00Z\n`),
    )
    await run(folder)
    const dist = readDist(folder)
    const { items } = JSON.parse(dist['feed.json'] ?? '')
    const item = items.find(({ id }: { id: string }) => id === FERRY_ID)
    expect(item.content_html).toMatch(
      /^<p><strong>Correction:<\/strong> It was the boiler &amp; the &lt;rudder&gt;\.<\/p>\s*<p>The Holm/u,
    )
    expect(item.summary).toMatch(/^The Holm/u)
    expect([item.date_published, item.date_modified]).toEqual([
      '2026-03-02T10:00:00.000Z',
      '2026-03-09T12:00:00.000Z',
    ])
  })
})

describe('an article under an embargo', () => {
  const secret = ferry('embargo: 2026-03-12T09:00:00Z\n')

  test('is in no file, and the build tells when it falls due', async () => {
    const folder = makeSite(secret)
    const { due } = await run(folder)
    expect(due).toEqual([
      { path: 'city/ferry.md', dueMs: Date.UTC(2026, 2, 12, 9), change: 'publish' },
    ])
    const all = JSON.stringify(readDist(folder))
    for (const word of ['ferry', 'Holm', 'boiler', '2026-03-12']) expect(all).not.toContain(word)
  })

  test('is published when it ends, and dated by that', async () => {
    const folder = makeSite(secret)
    await run(folder)
    const { due } = await run(folder, Date.UTC(2026, 2, 12, 9, 7))
    expect(due).toEqual([])
    expect(listIds(folder)[0]).toBe('tag:a.example,2026-03-12:ferry')
    expect(readDist(folder)['rss.xml']).toContain(
      '<pubDate>Thu, 12 Mar 2026 09:00:00 GMT</pubDate>',
    )
  })
})

describe('an article that expires', () => {
  test('is taken out at its time, which the build tells before', async () => {
    const folder = makeSite(ferry('expires: 2026-03-12T09:00:00Z\n'))
    const { due } = await run(folder)
    expect(due).toEqual([
      { path: 'city/ferry.md', dueMs: Date.UTC(2026, 2, 12, 9), change: 'expire' },
    ])
    await run(folder, Date.UTC(2026, 2, 13))
    expect(readGone(folder).atom).toEqual([FERRY_ID, '2026-03-12T09:00:00Z'])
  })
})
