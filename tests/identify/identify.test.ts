import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindPublished } from '../../src/identify/bind-published.ts'
import { identify } from '../../src/identify/identify.ts'
import { makeUrl } from '../../src/identify/make-url.ts'
import { refuseDoubts } from '../../src/identify/refuse-doubts.ts'
import type { Article } from '../../src/model/article.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import type { State } from '../../src/model/state.ts'
import { EMPTY_STATE } from '../../src/model/state.ts'
import { makeNextState } from '../../src/state/next-state.ts'
import { makeArticle } from '../make-article.ts'

const DAY_MS = 86_400_000
const NOW_MS = Date.UTC(2026, 2, 10)
const lines = (subject: string) =>
  Array.from(
    { length: 120 },
    (_, index) => `${subject}${index % 50} went${index} by${index % 7}`,
  ).join(' ')

function cluster(canonical: Article, ...copies: readonly Article[]): Cluster {
  return {
    canonical,
    copies: copies.map((article) => ({
      article,
      of: canonical,
      evidence: 'words',
      coverage: 1,
      conflicts: 0,
    })),
    reason: 'earliest',
  }
}

function run(
  clusters: readonly Cluster[],
  previous: State = EMPTY_STATE,
  committedMsByPath: ReadonlyMap<string, number> = new Map(),
) {
  const pattern = {
    siteUrl: 'https://a.example/',
    timeZone: 'UTC',
    permalink: '/:section/:slug/',
  }
  const { bindings, doubts } = bindPublished(clusters, previous.items, {
    urlOf: ({ facts }) => makeUrl(facts, facts.publishedMs ?? 0, pattern),
  })
  const times = { nowMs: NOW_MS, committedMsByPath }
  const idUrl = 'https://a.example/'
  return { ...identify(bindings, { ...pattern, ...times, idUrl, previous }), doubts }
}

/* Publishes everything and returns what the next build knows. */
function publish(clusters: readonly Cluster[], previous: State = EMPTY_STATE): State {
  const { stories } = run(clusters, previous)
  const selection = { name: 'all', stories }
  return makeNextState(
    previous,
    { siteUrl: 'https://a.example/', stories, selections: [selection], gone: [], archives: [] },
    [],
  )
}

const ids = (previous: State, ...clusters: readonly Cluster[]) => {
  const { stories } = run(clusters, previous)
  return Object.fromEntries(stories.map(({ article, id }) => [article.path, id]))
}

function sha256(...parts: readonly (string | Uint32Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(typeof part === 'string' ? part : new Uint8Array(part.buffer))
  }
  return hash.digest('hex').slice(0, 32)
}

describe('the id of a new story', () => {
  test.each([
    ['its stated IRI', { id: 'https://Old.example/p?id=7' }, 'https://old.example/p?id=7'],
    ['its stated tag', { id: 'tag:old.example,2001:7' }, 'tag:old.example,2001:7'],
    ['its stated number, made unique in the world', { id: '42' }, 'tag:a.example,2026-03-02:id/42'],
    [
      'its canonical address',
      { canonicalUrl: 'https://wire.example/story' },
      'https://wire.example/story',
    ],
    ['date and slug', { slug: 'ferry' }, 'tag:a.example,2026-03-02:ferry'],
    [
      'date and slug in any script',
      { slug: 'паром' },
      'tag:a.example,2026-03-02:%D0%BF%D0%B0%D1%80%D0%BE%D0%BC',
    ],
  ])('is %s', (_, facts, id) => {
    expect(ids(EMPTY_STATE, cluster(makeArticle('x.md', lines('ferry'), facts)))).toEqual({
      'x.md': id,
    })
  })

  test('takes the path where two stories share date and slug, and is then the same for any order', () => {
    const articles = ['city/x.md', 'sport/x.md', 'world/x.md'].map((path) =>
      cluster(makeArticle(path, lines(path))),
    )
    const expected = {
      'city/x.md': 'tag:a.example,2026-03-02:x',
      'sport/x.md': 'tag:a.example,2026-03-02:sport/x.md',
      'world/x.md': 'tag:a.example,2026-03-02:world/x.md',
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(ids(EMPTY_STATE, ...shuffled)).toEqual(expected)
      }),
    )
  })

  test('is refused where another article has it, and only the later one is left out', () => {
    const { stories, findings } = run([
      cluster(makeArticle('b.md', lines('b'), { id: 'urn:x:1' })),
      cluster(makeArticle('a.md', lines('a'), { id: 'urn:x:1' })),
    ])
    expect(stories.map(({ article }) => article.path)).toEqual(['a.md'])
    expect(findings).toMatchObject([
      {
        path: 'b.md',
        severity: 'error',
        ruleId: 'id-taken',
        message: 'Unexpected id `urn:x:1`, expected one of its own: a.md has it',
      },
    ])
  })
})

describe('the id of a published story', () => {
  const ferry = makeArticle('city/ferry.md', lines('ferry'))
  const published = publish([cluster(ferry)])
  const id = 'tag:a.example,2026-03-02:ferry'

  test.each([
    ['a new headline', makeArticle('city/ferry.md', lines('ferry'), { title: 'New' })],
    ['an edited body', makeArticle('city/ferry.md', `${lines('ferry')} and more`)],
    ['a body written anew under the old date', makeArticle('city/ferry.md', lines('bus'))],
    ['another slug', makeArticle('city/ferry.md', lines('ferry'), { slug: 'boat' })],
    ['another date', makeArticle('city/ferry.md', lines('ferry'), { publishedMs: 0 })],
    ['another stated id', makeArticle('city/ferry.md', lines('ferry'), { id: 'urn:x:2' })],
    ['a renamed file', makeArticle('city/boat.md', lines('ferry'), { slug: 'boat' })],
    [
      'a file moved to another section and edited',
      makeArticle('world/boat.md', `${lines('ferry')} and more`),
    ],
  ])('stays through %s', (_, article) => {
    expect(Object.values(ids(published, cluster(article)))).toEqual([id])
  })

  test('stays when an earlier, longer copy arrives, and the published file stays the one that is shown', () => {
    const copy = makeArticle('wire/ferry.md', `${lines('ferry')} and more`, {
      publishedMs: Date.UTC(2026, 2, 1),
    })
    const { stories } = run([cluster(copy, ferry)], published)
    expect(stories).toMatchObject([
      { id, article: { path: 'city/ferry.md' }, publishedMs: Date.UTC(2026, 2, 2, 10) },
    ])
    expect(stories[0]?.copies).toMatchObject([
      { article: { path: 'wire/ferry.md' }, of: { path: 'city/ferry.md' } },
    ])
  })

  test('passes to the copy that is left when the published file goes', () => {
    const copy = makeArticle('wire/ferry.md', `${lines('ferry')} and more`)
    expect(ids(published, cluster(copy))).toEqual({ 'wire/ferry.md': id })
  })

  test('passes to a heavily cut copy too, since the state knows the copies', () => {
    const excerpt = makeArticle(
      'wire/ferry.md',
      'a lead of its own and hardly a shingle in common',
      {
        publishedMs: Date.UTC(2026, 2, 3),
      },
    )
    const both = publish([cluster(ferry, excerpt)])
    const { stories } = run([cluster(excerpt)], both)
    expect(stories).toMatchObject([
      { id, article: { path: 'wire/ferry.md' }, publishedMs: Date.UTC(2026, 2, 2, 10) },
    ])
  })

  test('does not pass to the next report of the same template', () => {
    const report = (week: number) => {
      const figures = Array.from({ length: 40 }, (_, index) => `${week * 1000 + index} tons`).join(
        ' ',
      )
      return makeArticle(`report-${week}.md`, `${lines('ships')} ${figures}`, {
        publishedMs: Date.UTC(2026, 2, week),
      })
    }
    const first = publish([cluster(report(1))])
    expect(ids(first, cluster(report(2)))).toEqual({
      'report-2.md': 'tag:a.example,2026-03-02:report-2',
    })
  })

  test('stays with both when a new copy bridges two published stories', () => {
    const bus = makeArticle('city/bus.md', lines('bus'))
    const both = publish([cluster(ferry), cluster(bus)])
    const bridge = makeArticle('wire/both.md', `${lines('ferry')} ${lines('bus')}`)
    expect(ids(both, cluster(bridge, ferry, bus))).toEqual({
      'city/ferry.md': id,
      'city/bus.md': 'tag:a.example,2026-03-02:bus',
    })
  })

  test('is never given to another story that takes its file name, or its date and slug', () => {
    const other = makeArticle('city/ferry.md', lines('storm'), {
      publishedMs: Date.UTC(2026, 2, 5),
    })
    expect(ids(published, cluster(other))).toEqual({
      'city/ferry.md': 'tag:a.example,2026-03-05:ferry',
    })
    const namesake = makeArticle('sport/ferry.md', lines('race'))
    expect(ids(published, cluster(namesake))).toEqual({
      'sport/ferry.md': 'tag:a.example,2026-03-02:sport/ferry.md',
    })
  })

  test('comes back with a file that was deleted and restored', () => {
    const without = publish([], published)
    expect(ids(without, cluster(ferry))).toEqual({ 'city/ferry.md': id })
  })

  test('stays with each of two files that swapped their names', () => {
    const undated = { published: 'first commit' }
    const bus = makeArticle('city/bus.md', lines('bus'))
    const both = publish([cluster(ferry), cluster(bus)])
    const swapped = [
      {
        ...makeArticle('city/ferry.md', lines('bus'), { title: bus.facts.title }),
        origins: undated,
      },
      { ...makeArticle('city/bus.md', lines('ferry'), ferry.facts), origins: undated },
    ]
    expect(ids(both, ...swapped.map((article) => cluster(article)))).toEqual({
      'city/bus.md': id,
      'city/ferry.md': 'tag:a.example,2026-03-02:bus',
    })
  })

  test('goes to the file that resembles its story most, in any order', () => {
    const title = 'The ferry returns'
    const old = publish([cluster(makeArticle('a.md', lines('ferry'), { title }))])
    const files = [
      makeArticle('b.md', lines('ferry').replaceAll('by3', 'in3'), { title }),
      makeArticle('c.md', `${lines('ferry')} and more`, { title }),
    ].map((article) => cluster(article))
    const expected = {
      'b.md': 'tag:a.example,2026-03-02:b',
      'c.md': 'tag:a.example,2026-03-02:a',
    }
    expect(ids(old, ...files)).toEqual(expected)
    expect(ids(old, ...files.reverse())).toEqual(expected)
  })

  test('is not given to a notice that is put up again a year after it was taken down', () => {
    const items = published.items.map((item) => ({ ...item, goneMs: NOW_MS }))
    const again = makeArticle('city/ferry.md', lines('ferry'), { publishedMs: NOW_MS })
    const elsewhere = { ...again, path: 'city/again.md' }
    expect(Object.values(ids({ ...published, items }, cluster(elsewhere)))).toEqual([
      'tag:a.example,2026-03-10:ferry',
    ])
  })

  test('is another one each time for a file that holds another story each time', () => {
    let state = EMPTY_STATE
    for (const subject of ['storm', 'frost', 'thaw', 'flood']) {
      const publishedMs = Date.UTC(2026, 2, 2, 10 + state.items.length)
      const today = makeArticle('today.md', lines(subject), { publishedMs })
      state = publish([cluster(today)], state)
    }
    expect(state.items.map((item) => item.id)).toEqual(
      ['today', 'today.md', 'today.md/2', 'today.md/3'].map(
        (name) => `tag:a.example,2026-03-02:${name}`,
      ),
    )
  })

  test('is told when an editor tries to change it', () => {
    const { findings } = run(
      [cluster(makeArticle('city/ferry.md', lines('ferry'), { id: 'urn:x:2' }))],
      published,
    )
    expect(findings).toMatchObject([{ severity: 'warning', ruleId: 'id-changed' }])
  })
})

describe('where only people can tell', () => {
  const undated = (article: Article): Article => ({
    ...article,
    origins: { published: 'last build' },
  })
  const ferry = undated(makeArticle('ferry.md', lines('ferry')))
  const published = publish([cluster(makeArticle('ferry.md', lines('ferry')))])
  const doubts = (...articles: readonly Article[]) =>
    run(
      articles.map((article) => cluster(article)),
      published,
    ).doubts.map(({ article, item }) => [article.path, item.id])
  const id = 'tag:a.example,2026-03-02:ferry'

  test('a file without a date that says nothing of what was published from it is doubtful', () => {
    const replaced = undated(makeArticle('ferry.md', lines('storm'), { title: 'A storm' }))
    expect(doubts(replaced)).toEqual([['ferry.md', id]])
    const { stories } = run([cluster(replaced)], published)
    expect(stories.map((story) => [story.id, story.publishedMs])).toEqual([
      ['tag:a.example,2026-03-02:ferry.md', replaced.modifiedMs],
    ])
  })

  test.each([
    ['it keeps its headline', { title: 'Title of ferry.md' }],
    ['it states the id', { id }],
  ])('it is the same story where %s', (_, facts) => {
    const rewritten = undated(
      makeArticle('ferry.md', lines('storm'), { title: 'A storm', ...facts }),
    )
    expect(doubts(rewritten)).toEqual([])
    expect(Object.values(ids(published, cluster(rewritten)))).toEqual([id])
  })

  test('it is another story where the old one moved to another file', () => {
    const replaced = undated(makeArticle('ferry.md', lines('storm'), { title: 'A storm' }))
    const moved = undated(makeArticle('moved.md', lines('ferry'), ferry.facts))
    expect(doubts(replaced, moved)).toEqual([])
    expect(ids(published, cluster(replaced), cluster(moved))).toMatchObject({ 'moved.md': id })
  })

  test('a new file that half resembles a story whose file is gone is doubtful, and nothing else is', () => {
    const half = `${lines('ferry')} ${lines('quay').split(' ').slice(0, 60).join(' ')}`
    const file = makeArticle('quay.md', half, { title: 'At the quay' })
    expect(doubts(file)).toEqual([['quay.md', id]])
    expect(doubts(ferry, file)).toEqual([])
    const gone = published.items.map((item) => ({ ...item, goneMs: NOW_MS }))
    expect(run([cluster(file)], { ...published, items: gone }).doubts).toEqual([])
  })

  test('a build stops, names them and says how to go on', () => {
    const replaced = undated(makeArticle('ferry.md', lines('storm'), { title: 'A storm' }))
    const found = run([cluster(replaced)], published).doubts
    expect(() => refuseDoubts(found)).toThrow(/ferry\.md.*`tag:a.*ferry`.*--allow-new-ids/su)
    expect(() => refuseDoubts([])).not.toThrow()
  })
})

describe('dates', () => {
  const ferry = makeArticle('ferry.md', lines('ferry'))
  const published = publish([cluster(ferry)])
  const dates = (article: Article, previous: State) => {
    const [story] = run([cluster(article)], previous).stories
    return [story?.publishedMs, story?.updatedMs]
  }
  const firstMs = Date.UTC(2026, 2, 2, 10)

  test('are the date of publication for a new story', () => {
    expect(dates(ferry, EMPTY_STATE)).toEqual([firstMs, firstMs])
  })

  test('do not move when nothing that a reader sees has changed', () => {
    const retouched = { ...ferry, hash: 'other bytes', modifiedMs: NOW_MS - DAY_MS }
    expect(dates(retouched, published)).toEqual([firstMs, firstMs])
  })

  test('do not move with what the bytes did not: a new version, or paragraphs that came to recur', () => {
    const edited = makeArticle('ferry.md', lines('ferry'))
    const body = edited.readBody()
    const readBody = () => ({ ...body, words: body.words.subarray(5) })
    const cleanedOtherwise = { ...edited, readBody, modifiedMs: NOW_MS }
    expect(dates(cleanedOtherwise, published)).toEqual([firstMs, firstMs])
  })

  test.each([
    ['case, quotes and white space of the headline', { title: 'TITLE of  \u201cferry.md\u201d' }],
    ['a date that a tool sets', { updatedMs: firstMs + DAY_MS }],
    ['front matter that no feed shows', { slug: 'boat', source: 'Wire', expiresMs: NOW_MS * 2 }],
  ])('do not move with %s', (_, facts) => {
    const retouched = { ...makeArticle('ferry.md', lines('ferry'), facts), hash: 'other bytes' }
    expect(dates({ ...retouched, modifiedMs: NOW_MS }, published)).toEqual([firstMs, firstMs])
  })

  test.each([
    ['the headline', { title: 'Another' }],
    ['a question mark in it', { title: 'Title of ferry.md?' }],
    ['the summary', { summary: 'In short' }],
    ['an author', { authors: [{ name: 'Ada Quay', email: undefined, url: undefined }] }],
    [
      'the picture',
      { image: { url: '/ferry.jpg', alt: undefined, caption: undefined, credit: undefined } },
    ],
  ])('move with %s', (_, facts) => {
    const edited = { ...makeArticle('ferry.md', lines('ferry'), facts), hash: 'other bytes' }
    expect(dates({ ...edited, modifiedMs: NOW_MS }, published)).toEqual([firstMs, NOW_MS])
  })

  test('move with a link in the story, not with one that is left out', () => {
    const linked = { ...makeArticle('ferry.md', lines('ferry')), hash: 'other bytes' }
    const body = { ...linked.readBody(), targets: Uint32Array.from([40, 4711]) }
    const edited = { ...linked, readBody: () => body, modifiedMs: NOW_MS }
    expect(dates(edited, published)).toEqual([firstMs, NOW_MS])
    const removals = [{ start: 30, end: 60, ruleId: 'share-bar', confidence: 1, reason: '' }]
    expect(dates({ ...edited, removals }, published)).toEqual([firstMs, firstMs])
  })

  test('are compared by the definition that a state of an older version was written with', () => {
    const words = sha256(JSON.stringify(['Title of ferry.md', '']), ferry.readBody().words)
    const old = {
      ...published,
      items: published.items.map((item) => ({
        ...item,
        contentHash: `1:${words}`,
        fileHash: '',
      })),
    }
    expect(dates({ ...ferry, modifiedMs: NOW_MS }, old)).toEqual([firstMs, firstMs])
    const edited = makeArticle('ferry.md', `${lines('ferry')} and more`)
    expect(dates({ ...edited, modifiedMs: NOW_MS }, old)).toEqual([firstMs, NOW_MS])
  })

  test('say when the words changed: when the editor says, else when the file did', () => {
    const stated = makeArticle('ferry.md', `${lines('ferry')} and more`, {
      updatedMs: firstMs + DAY_MS,
    })
    expect(dates({ ...stated, modifiedMs: NOW_MS }, published)).toEqual([firstMs, firstMs + DAY_MS])
  })

  test('say when the words changed, which is when the file did', () => {
    const edited = makeArticle('ferry.md', `${lines('ferry')} and more`)
    expect(dates({ ...edited, modifiedMs: NOW_MS - DAY_MS }, published)).toEqual([
      firstMs,
      NOW_MS - DAY_MS,
    ])
  })

  test('say when the change was committed, where git knows', () => {
    const edited = makeArticle('ferry.md', `${lines('ferry')} and more`)
    const committed = new Map([['ferry.md', firstMs + 2 * DAY_MS]])
    const { stories } = run([cluster({ ...edited, modifiedMs: NOW_MS })], published, committed)
    expect(stories[0]?.updatedMs).toBe(firstMs + 2 * DAY_MS)
  })

  test('take no change from the future or from before the last one', () => {
    const edited = makeArticle('ferry.md', `${lines('ferry')} and more`)
    expect(dates({ ...edited, modifiedMs: NOW_MS + DAY_MS }, published)).toEqual([firstMs, NOW_MS])
    expect(dates({ ...edited, modifiedMs: 0 }, published)).toEqual([firstMs, firstMs + 1000])
  })

  test('keep the first publication when the article is dated anew', () => {
    const redated = makeArticle('ferry.md', lines('ferry'), { publishedMs: firstMs + DAY_MS })
    expect(dates(redated, published)).toEqual([firstMs, firstMs])
  })

  test('follow the editor, but never to before the publication', () => {
    expect(dates(makeArticle('n.md', 'x', { updatedMs: firstMs + DAY_MS }), EMPTY_STATE)).toEqual([
      firstMs,
      firstMs + DAY_MS,
    ])
    expect(dates(makeArticle('n.md', 'x', { updatedMs: 0 }), EMPTY_STATE)).toEqual([
      firstMs,
      firstMs,
    ])
  })
})

describe('addresses', () => {
  test.each([
    [{ section: 'World News', slug: 'ferry' }, 'https://a.example/world-news/ferry/'],
    [{ slug: 'ferry' }, 'https://a.example/ferry/'],
    [{ slug: 'паром' }, 'https://a.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/'],
    [{ url: '/2026/ferry.html' }, 'https://a.example/2026/ferry.html'],
    [{ url: 'https://b.example/Ferry 1' }, 'https://b.example/Ferry%201'],
  ])('of %o is %s', (facts, url) => {
    expect(run([cluster(makeArticle('x.md', 'x', facts))]).stories[0]?.url).toBe(url)
  })

  test('that two stories share are told', () => {
    const { findings } = run(
      ['a/x.md', 'b/x.md'].map((path) => cluster(makeArticle(path, lines(path)))),
    )
    expect(findings).toMatchObject([{ path: 'b/x.md', severity: 'warning', ruleId: 'url-taken' }])
  })
})
