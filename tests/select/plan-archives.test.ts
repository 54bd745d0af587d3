import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeFeed } from '../../src/config/complete-feed.ts'
import type { ClosedArchive } from '../../src/model/archive.ts'
import type { Selection } from '../../src/model/selection.ts'
import type { Story } from '../../src/model/story.ts'
import { type ArchivePlan, planArchives } from '../../src/select/plan-archives.ts'
import { makeArticle } from '../make-article.ts'

const HOUR_MS = 3_600_000
const START_MS = Date.UTC(2026, 2, 2)

function makeStory(number: number, hour: number, changedHour = hour, length = 500): Story {
  return {
    id: `tag:a.example,2026:${String(number).padStart(4, '0')}`,
    url: `https://a.example/${number}/`,
    article: { ...makeArticle(`${number}.md`, 'words'), keptLength: length },
    copies: [],
    publishedMs: START_MS + hour * HOUR_MS,
    updatedMs: START_MS + changedHour * HOUR_MS,
    backMs: undefined,
    readMarks: () => ({ contentHash: '', sketch: '' }),
  }
}

function makeFeed(stories: readonly Story[], settings = {}): Selection {
  return {
    name: 'all',
    title: 'The Paper',
    description: 'News',
    url: 'https://a.example/',
    folder: '',
    language: 'en',
    settings: completeFeed({ archive: true, limit: 5, windowHours: 2, ...settings }),
    paging: undefined,
    stories,
  }
}

type Site = { closed: readonly ClosedArchive[]; readonly idsByFolder: Map<string, string[]> }

/* One build: what it plans is written, and remembered for the next. */
function publish(site: Site, feed: Selection): ArchivePlan {
  const plan = planArchives([feed], {
    closed: site.closed,
    isWritten: (folder) => site.idsByFolder.has(folder),
  })
  site.closed = plan.archives
  for (const { folder, stories } of plan.selections) {
    site.idsByFolder.set(
      folder,
      stories.map(({ id }) => id),
    )
  }
  return plan
}

const startSite = (): Site => ({ closed: [], idsByFolder: new Map() })
const kinds = (plan: ArchivePlan) =>
  plan.selections.map(({ folder, paging, stories }) => [folder, paging?.kind, stories.length])

describe('planArchives', () => {
  test('leaves a feed without archive as it is', () => {
    const feed = makeFeed([makeStory(1, 1)], { archive: false })
    expect(planArchives([feed], { closed: [], isWritten: () => true })).toEqual({
      selections: [feed],
      archives: [],
      keptFolders: [],
    })
  })

  test('closes no archive before one is full', () => {
    const stories = Array.from({ length: 9 }, (_, hour) => makeStory(hour, hour * 3))
    expect(kinds(publish(startSite(), makeFeed(stories)))).toEqual([['', 'current', 9]])
  })

  test('closes all that are full at once, and goes on from there', () => {
    const site = startSite()
    const stories = Array.from({ length: 17 }, (_, hour) => makeStory(hour, hour * 3))
    const plan = publish(site, makeFeed(stories))
    expect(kinds(plan)).toEqual([
      ['', 'current', 7],
      ['archive/3', 'open', 2],
      ['archive/1', 'closed', 5],
      ['archive/2', 'closed', 5],
    ])
    expect(plan.selections.map(({ paging }) => paging)).toMatchObject([
      { current: '', prev: 'archive/2', next: undefined },
      { current: '', prev: 'archive/2', next: undefined },
      { current: '', prev: undefined, next: 'archive/2' },
      { current: '', prev: 'archive/1', next: 'archive/3' },
    ])
    const more = [17, 18, 19].map((hour) => makeStory(hour, hour * 3))
    const next = publish(site, makeFeed([...stories, ...more]))
    expect(kinds(next)).toEqual([
      ['', 'current', 5],
      ['archive/4', 'open', 0],
      ['archive/3', 'closed', 5],
    ])
    expect(next.keptFolders).toEqual(['archive/1', 'archive/2'])
  })

  test('shows an archived story again when it was changed, and leaves its archive alone', () => {
    const site = startSite()
    const stories = Array.from({ length: 11 }, (_, hour) => makeStory(hour, hour * 3))
    publish(site, makeFeed(stories))
    const edited = makeStory(0, 0, 40)
    const plan = publish(site, makeFeed([edited, ...stories.slice(1)]))
    expect(plan.selections[0]?.stories).toContain(edited)
    expect(plan.keptFolders).toEqual(['archive/1'])
  })

  test('writes an archive again whose files are gone, with the same items', () => {
    const site = startSite()
    const stories = Array.from({ length: 11 }, (_, hour) => makeStory(hour, hour * 3))
    publish(site, makeFeed(stories))
    const before = site.idsByFolder.get('archive/1')
    site.idsByFolder.delete('archive/1')
    publish(site, makeFeed(stories))
    expect(site.idsByFolder.get('archive/1')).toEqual(before)
  })

  test('keeps long stories below the size of a file', () => {
    const stories = Array.from({ length: 40 }, (_, hour) =>
      makeStory(hour, hour * 3, hour * 3, 5000),
    )
    const { selections } = publish(startSite(), makeFeed(stories, { limit: 50, maxBytes: 60_000 }))
    for (const { stories: of } of selections) expect(of.length * 8000).toBeLessThan(60_000)
  })

  test('never lets a burst push out what is younger than the window', () => {
    const burst = Array.from({ length: 40 }, (_, number) => makeStory(number, 100 + number / 40))
    const [current] = publish(startSite(), makeFeed([makeStory(99, 1), ...burst])).selections
    expect(current?.stories).toHaveLength(41)
  })

  test('closed archives never change, nothing is lost and every link leads somewhere, however a newsroom grows', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 1, maxLength: 12 }), (steps) => {
        const site = startSite()
        const frozen = new Map<string, string>()
        for (const stories of growNewsroom(steps)) {
          const plan = publish(site, makeFeed(stories))
          expectWhole(site, plan, stories)
          expectFrozen(site, plan, frozen)
        }
      }),
    )
  })
})

type Step = {
  readonly added: number
  readonly edited: readonly number[]
  readonly removed: readonly number[]
  readonly hours: number
}

const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  added: fc.integer({ min: 0, max: 9 }),
  edited: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }),
  removed: fc.array(fc.nat({ max: 60 }), { maxLength: 2 }),
  hours: fc.integer({ min: 1, max: 30 }),
})

/* What the newsroom holds after each step. */
function growNewsroom(steps: readonly Step[]): readonly (readonly Story[])[] {
  let stories: readonly Story[] = []
  let hour = 0
  let count = 0
  return steps.map(({ added, edited, removed, hours }) => {
    hour += hours
    const news = Array.from({ length: added }, (_, at) => makeStory(count++, hour + at / 100))
    const nowMs = START_MS + hour * HOUR_MS
    stories = [...stories, ...news]
      .map((story, at) => (edited.includes(at) ? { ...story, updatedMs: nowMs } : story))
      .filter((_, at) => !removed.includes(at))
    return stories
  })
}

/* What was closed is never written again, and still says the same. */
function expectFrozen(site: Site, plan: ArchivePlan, frozen: Map<string, string>): void {
  for (const { folder, paging } of plan.selections) {
    if (paging?.kind !== 'closed') continue
    expect(frozen.has(folder)).toBe(false)
    frozen.set(folder, JSON.stringify(site.idsByFolder.get(folder)))
  }
  for (const [folder, ids] of frozen) {
    expect(JSON.stringify(site.idsByFolder.get(folder))).toBe(ids)
  }
}

function expectWhole(site: Site, plan: ArchivePlan, stories: readonly Story[]): void {
  const [current] = plan.selections
  const hot = new Set(current?.stories.map(({ id }) => id))
  const archivedMs = new Map<string, number>()
  for (const { id, updatedMs } of plan.archives.flatMap(({ items }) => items)) {
    archivedMs.set(id, Math.max(updatedMs, archivedMs.get(id) ?? 0))
  }
  for (const { id, updatedMs } of stories) {
    expect(hot.has(id) || archivedMs.get(id) === updatedMs).toBe(true)
  }
  const newest = Math.max(...stories.map(({ updatedMs }) => updatedMs))
  for (const { id, updatedMs } of stories) {
    if (updatedMs >= newest - 2 * HOUR_MS) expect(hot.has(id)).toBe(true)
  }
  for (const { paging } of plan.selections) {
    for (const folder of [paging?.current, paging?.prev, paging?.next]) {
      if (folder !== undefined) expect(site.idsByFolder.has(folder)).toBe(true)
    }
  }
}
