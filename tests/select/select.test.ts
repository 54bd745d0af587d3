import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { pickNewest } from '../../src/select/pick-newest.ts'
import { select } from '../../src/select/select.ts'
import { makeArticle } from '../make-article.ts'

const HOUR_MS = 3_600_000

function makeStory(name: string, hoursAgo: number, section?: string): Story {
  const publishedMs = Date.UTC(2026, 2, 2) - hoursAgo * HOUR_MS
  return {
    id: `tag:a.example,2026-03-02:${name}`,
    url: `https://a.example/${name}/`,
    article: makeArticle(`${name}.md`, `words of ${name}`, { section }),
    copies: [],
    publishedMs,
    updatedMs: publishedMs,
    contentHash: name,
    sketch: name,
  }
}

const site = {
  url: 'https://a.example/',
  title: 'The Paper',
  description: 'News from A',
  language: 'en',
  author: { name: 'The Paper', email: undefined, url: undefined },
  copyright: undefined,
}
const query = {
  by: 'all',
  title: ':title',
  description: ':description',
  folder: '',
  limit: 50,
  windowHours: 48,
} as const
const names = (stories: readonly Story[]) => stories.map(({ contentHash }) => contentHash)

describe('pickNewest', () => {
  test('takes the newest, newest first, as many as the limit says', () => {
    const stories = [makeStory('old', 100), makeStory('new', 0), makeStory('middle', 50)]
    expect(names(pickNewest(stories, { limit: 2, windowHours: 48 }))).toEqual(['new', 'middle'])
  })

  test('never drops what is younger than the window, however many came in a burst', () => {
    const burst = Array.from({ length: 150 }, (_, hour) => makeStory(`s${hour}`, hour / 10))
    const picked = pickNewest([...burst, makeStory('old', 49)], { limit: 50, windowHours: 48 })
    expect(picked).toHaveLength(150)
  })

  test('gives the same order whatever order it is given, equal dates included', () => {
    const stories = Array.from({ length: 8 }, (_, index) => makeStory(`s${index}`, index % 2))
    const expected = names(pickNewest(stories, { limit: 5, windowHours: 0 }))
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: 8 }), (shuffled) => {
        expect(names(pickNewest(shuffled, { limit: 5, windowHours: 0 }))).toEqual(expected)
      }),
    )
  })
})

describe('select', () => {
  test('fills the main feed and one of each section', () => {
    const stories = [
      makeStory('a', 1, 'World News'),
      makeStory('b', 2, 'sport'),
      makeStory('c', 3, 'Sport'),
      makeStory('d', 4),
    ]
    const bySection = {
      ...query,
      by: 'section',
      title: ':title: :section',
      description: ':section',
      folder: ':section',
    } as const
    const selections = select(stories, [query, bySection], site)
    expect(
      selections.map(({ name, title, folder, url, stories: of }) => [
        name,
        title,
        folder,
        url,
        names(of),
      ]),
    ).toEqual([
      ['all', 'The Paper', '', 'https://a.example/', ['a', 'b', 'c', 'd']],
      ['section:sport', 'The Paper: Sport', 'sport', 'https://a.example/sport/', ['b', 'c']],
      [
        'section:world-news',
        'The Paper: World News',
        'world-news',
        'https://a.example/world-news/',
        ['a'],
      ],
    ])
  })

  test('keeps a feed that has nothing to carry', () => {
    expect(select([], [query], site).map(({ name, stories }) => [name, stories])).toEqual([
      ['all', []],
    ])
  })

  test('names folders in any script, without a way out of the output folder', () => {
    const stories = [
      makeStory('a', 1, 'الثقافة والفن'),
      makeStory('b', 2, '../../etc'),
      makeStory('c', 3, '政治'),
    ]
    const bySection = { ...query, by: 'section', folder: ':section' } as const
    expect(select(stories, [bySection], site).map(({ folder }) => folder)).toEqual([
      'etc',
      'الثقافة-والفن',
      '政治',
    ])
  })
})
