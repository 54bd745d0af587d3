import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeFeed } from '../../src/config/complete-feed.ts'
import type { UserFeed } from '../../src/config/user-config.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Story } from '../../src/model/story.ts'
import { nameFolders } from '../../src/select/name-folders.ts'
import { pickStories } from '../../src/select/pick-stories.ts'
import { select } from '../../src/select/select.ts'
import { foldName } from '../../src/text/fold-name.ts'
import { makeArticle } from '../make-article.ts'

const HOUR_MS = 3_600_000

function makeStory(name: string, hoursAgo: number, facts: Partial<Facts> = {}): Story {
  const publishedMs = Date.UTC(2026, 2, 2) - hoursAgo * HOUR_MS
  return {
    id: `tag:a.example,2026-03-02:${name}`,
    url: `https://a.example/${name}/`,
    article: makeArticle(`${name}.md`, `words of ${name}`, facts),
    copies: [],
    publishedMs,
    updatedMs: publishedMs,
    backMs: undefined,
    readMarks: () => ({ contentHash: name, sketch: name }),
  }
}

const site = {
  url: 'https://a.example/',
  idUrl: 'https://a.example/',
  title: 'The Paper',
  description: 'News from A',
  language: 'en',
  author: { name: 'The Paper', email: undefined, url: undefined },
  emails: false,
  copyright: undefined,
  license: undefined,
  tagScheme: undefined,
  hub: undefined,
  ttlMinutes: undefined,
}
const names = (stories: readonly Story[]) => stories.map(({ readMarks }) => readMarks().sketch)

/* The feeds by name, as what they carry. */
function fill(stories: readonly Story[], ...feeds: readonly UserFeed[]): Record<string, string[]> {
  const { selections } = select(stories, feeds.map(completeFeed), site)
  return Object.fromEntries(selections.map(({ name, stories: of }) => [name, names(of)]))
}

const messages = (stories: readonly Story[], ...feeds: readonly UserFeed[]) =>
  select(stories, feeds.map(completeFeed), site).findings.map(
    ({ severity, ruleId, message }) => `${severity} ${ruleId} ${message}`,
  )

describe('pickStories', () => {
  const picking = { limit: 50, windowHours: 48, maxAgeDays: 365, sort: 'published' } as const

  test('takes an old one too that came back, for as long as the window is', () => {
    const newest = makeStory('newest', 0)
    const back = (hoursAgo: number): Story => ({
      ...makeStory('back', 900),
      backMs: newest.publishedMs - hoursAgo * HOUR_MS,
    })
    const few = { ...picking, limit: 1 }
    expect(names(pickStories([back(48), newest], few))).toEqual(['newest', 'back'])
    expect(names(pickStories([back(49), newest], few))).toEqual(['newest'])
  })

  test('takes the newest, newest first, as many as the limit says', () => {
    const stories = [makeStory('old', 100), makeStory('new', 0), makeStory('middle', 50)]
    expect(names(pickStories(stories, { ...picking, limit: 2 }))).toEqual(['new', 'middle'])
  })

  test('never drops what is younger than the window, however many came in a burst', () => {
    const burst = Array.from({ length: 150 }, (_, hour) => makeStory(`s${hour}`, hour / 10))
    expect(pickStories([...burst, makeStory('old', 49)], picking)).toHaveLength(150)
  })

  test('takes none that is older than the age, counted from the newest', () => {
    const stories = [makeStory('new', 1000), makeStory('week', 1160), makeStory('old', 1180)]
    expect(names(pickStories(stories, { ...picking, maxAgeDays: 7 }))).toEqual(['new', 'week'])
  })

  test('goes by the date of change where it is told to', () => {
    const edited = { ...makeStory('edited', 200), updatedMs: Date.UTC(2026, 2, 2) }
    const stories = [makeStory('a', 50), edited, makeStory('b', 60)]
    expect(names(pickStories(stories, { ...picking, limit: 2, sort: 'updated' }))).toEqual([
      'edited',
      'a',
    ])
  })

  test('takes those that it would take if all were put in order', () => {
    const hour = fc.integer({ min: 0, max: 30 })
    const some = fc.array(fc.tuple(hour, hour, fc.option(hour, { nil: undefined })))
    const limits = fc.record({ limit: fc.integer({ min: 1, max: 9 }), windowHours: hour })
    fc.assert(
      fc.property(some, limits, fc.constantFrom('published', 'updated'), (all, few, sort) => {
        const stories = all.map(([published, later, back], at): Story => {
          const story = makeStory(`s${at}`, published)
          const backMs = back === undefined ? undefined : makeStory('', back).publishedMs
          return { ...story, updatedMs: story.publishedMs + later * HOUR_MS, backMs }
        })
        const dateOf = (story: Story) => story[`${sort}Ms`]
        const sorted = stories.toSorted((a, b) => dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1))
        const newestMs = sorted[0] === undefined ? 0 : dateOf(sorted[0])
        const expected = sorted.filter((story, at) => {
          const sinceMs = newestMs - few.windowHours * HOUR_MS
          const isOld = dateOf(story) < newestMs - 24 * HOUR_MS
          const isNew = dateOf(story) >= sinceMs || (story.backMs ?? 0) >= sinceMs
          return isNew || (at < few.limit && !isOld)
        })
        const picked = pickStories(stories, { ...picking, ...few, sort, maxAgeDays: 1 })
        expect(names(picked)).toEqual(names(expected))
      }),
    )
  })

  test('gives the same order whatever order it is given, equal dates included', () => {
    const stories = Array.from({ length: 8 }, (_, index) => makeStory(`s${index}`, index % 2))
    const few = { ...picking, limit: 5, windowHours: 0 }
    const expected = names(pickStories(stories, few))
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: 8 }), (shuffled) => {
        expect(names(pickStories(shuffled, few))).toEqual(expected)
      }),
    )
  })
})

describe('select', () => {
  test('fills the main feed and one of each section', () => {
    const stories = [
      makeStory('a', 1, { section: 'World News' }),
      makeStory('b', 2, { section: 'sport' }),
      makeStory('c', 3, { section: 'Sport' }),
      makeStory('d', 4),
    ]
    const queries = [{ by: 'all' }, { by: 'section' }] as const
    const { selections } = select(stories, queries.map(completeFeed), site)
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
    expect(fill([], {})).toEqual({ all: [] })
  })

  const library = [
    makeStory('en1', 1, { tags: ['Ships', 'R&D'], section: 'Port', source: 'Coast Wire' }),
    makeStory('en2', 2, { tags: ['ships'], values: { premium: ['true'] } }),
    makeStory('city/de', 3, { language: 'de-AT', section: 'port', tags: ['Schiffe'] }),
    makeStory('city/ar', 4, { language: 'ar', tags: ['ships', 'ميناء'] }),
  ]

  test.each<[string, UserFeed, string[]]>([
    ['a section in another case', { include: { section: 'PORT' } }, ['en1', 'city/de']],
    ['one of several tags', { include: { tag: ['schiffe', 'r&d'] } }, ['en1', 'city/de']],
    ['two facts at once', { include: { section: 'port', tag: 'ships' } }, ['en1']],
    ['a range of languages', { include: { language: 'de' } }, ['city/de']],
    ['a source', { include: { source: 'coast wire' } }, ['en1']],
    ['a glob of paths', { include: { path: 'city/*' } }, ['city/de', 'city/ar']],
    ['a value of the front matter', { include: { frontMatter: { Premium: true } } }, ['en2']],
    [
      'the author of the site',
      { include: { author: 'the paper' }, limit: 1, windowHours: 0 },
      ['en1'],
    ],
    ['all but some', { exclude: { tag: 'ships', section: 'port' } }, []],
    ['all but one', { exclude: { frontMatter: { premium: true } } }, ['en1', 'city/de', 'city/ar']],
  ])('takes %s', (_, feed, expected) => {
    expect(fill(library, { ...feed, language: 'all' })).toEqual({ all: expected })
  })

  test('gives each language a feed of its own, unless told otherwise', () => {
    expect(fill(library, {})).toEqual({
      all: ['en1', 'en2'],
      'all:ar': ['city/ar'],
      'all:de': ['city/de'],
    })
    expect(fill(library, { language: 'de' })).toEqual({ all: ['city/de'] })
    const { selections } = select(library, [completeFeed({})], { ...site, language: 'en-GB' })
    expect(selections.map(({ language, folder, title }) => [language, folder, title])).toEqual([
      ['en-GB', '', 'The Paper'],
      ['ar', 'ar', 'The Paper (ar)'],
      ['de', 'de', 'The Paper (de)'],
    ])
  })

  test.each([
    ['tag', { 'tag:ships': ['en1', 'en2'], 'tag:ships:ar': ['city/ar'] }],
    ['author', { 'author:the-paper': ['en1', 'en2'] }],
    [
      'language',
      { 'language:ar': ['city/ar'], 'language:de': ['city/de'], 'language:en': ['en1', 'en2'] },
    ],
  ] as const)('makes a feed of each %s', (by, expected) => {
    const stories = by === 'author' ? library.slice(0, 2) : library
    const filled = fill(stories, { by, minItems: 1 })
    expect(filled).toMatchObject(expected)
  })

  test('says which tags have too few items for a feed, and how many those have', () => {
    const two = { by: 'tag', minItems: 2, language: 'all' } as const
    expect(fill(library, two)).toEqual({ 'tag:ships': ['en1', 'en2', 'city/ar'] })
    expect(messages(library, {}, two)).toEqual([
      'info below-minimum Unexpected few items of 3 by tag, expected at least 2 for a feed: R&D 1, Schiffe 1, ميناء 1',
    ])
  })

  test('says which articles no feed asks for', () => {
    expect(messages(library, { include: { section: 'port' }, language: 'all' })).toEqual([
      'info in-no-feed Unexpected articles that no feed asks for, expected at least one that does: city/ar.md, en2.md',
    ])
  })

  test('warns when the site is said to be in a language that no article is in', () => {
    const german = library.slice(2, 3)
    expect(messages(german, {})).toEqual([
      "warning feed-language Unexpected languages of all articles (de 1), expected some in `en`, the site's `language`: the feed all is empty",
    ])
  })

  test('keeps a section apart from the language that has its name', () => {
    const stories = [makeStory('a', 1, { language: 'de' }), makeStory('b', 2, { section: 'de' })]
    const { selections } = select(stories, [{}, { by: 'section' } as const].map(completeFeed), site)
    expect(selections.map(({ name, folder }) => [name, folder])).toEqual([
      ['all', ''],
      ['all:de', 'de'],
      ['section:de', expect.stringMatching(/^de-[0-9a-f]{6}$/u)],
    ])
  })
})

describe('nameFolders', () => {
  test.each([
    ['any script', ['الثقافة والفن', '政治', 'straße']],
    ['a way out of the output folder', ['../../etc']],
  ])('keeps %s to a path segment', (_, given) => {
    for (const folder of nameFolders(given)) expect(folder).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u)
  })

  test('gives each of any names a folder that no other has, whatever the others are', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('c', 'c++', 'c#', '🎉', 'nul', 'a b', 'a.b'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: foldName, maxLength: 30 }), (given) => {
        const folders = nameFolders(given.map(foldName))
        expect(new Set(folders).size).toBe(folders.length)
        for (const folder of folders) {
          expect(folder).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
          expect(Buffer.byteLength(folder)).toBeLessThan(200)
        }
      }),
    )
  })

  test('tells C, C++ and C# apart for good, with or without the others', () => {
    const [c, plus, sharp] = nameFolders(['c', 'c++', 'c#'])
    expect(c).toBe('c')
    expect(nameFolders(['c++'])).toEqual([plus])
    expect(nameFolders(['c#'])).toEqual([sharp])
  })

  test('cuts a name that no disk takes', () => {
    const long = '政治'.repeat(100)
    expect(nameFolders([long, `${long}!`]).map((folder) => Buffer.byteLength(folder))).toEqual([
      127, 127,
    ])
  })
})
