import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bindPublished } from '../../src/identify/bind-published.ts'
import { identify } from '../../src/identify/identify.ts'
import { makeUrl } from '../../src/identify/make-url.ts'
import type { Article } from '../../src/model/article.ts'
import { EMPTY_STATE, type State } from '../../src/model/state.ts'
import { makeNextState } from '../../src/state/next-state.ts'
import { formatState, parseState } from '../../src/state/state-file.ts'
import { makeArticle } from '../make-article.ts'

const siteUrl = 'https://a.example/'
const pattern = { siteUrl, timeZone: 'UTC', permalink: '/:section/:slug/' }

/* Stories with words of their own; several share a slug and a day, so that they want the same id. */
const stories = Array.from({ length: 12 }, (_, index) =>
  makeArticle(
    `section-${index}/${['ferry', 'storm', `story-${index}`][index % 3]}.md`,
    Array.from({ length: 30 }, (_word, at) => `word${index}x${at}`).join(' '),
  ),
)

function build(articles: readonly Article[], previous: State): State {
  const clusters = articles.map((canonical) => ({ canonical, copies: [], reason: '' }))
  const { bindings } = bindPublished(clusters, previous.items, {
    urlOf: ({ facts }) => makeUrl(facts, facts.publishedMs ?? 0, pattern),
  })
  const options = { ...pattern, idUrl: siteUrl, previous, nowMs: Date.UTC(2026, 2, 10) }
  const found = identify(bindings, { ...options, committedMsByPath: new Map() })
  const selections = [{ name: 'all', stories: found.stories }]
  const next = makeNextState(
    previous,
    { siteUrl, stories: found.stories, selections, archives: [], gone: [] },
    [],
  )
  return parseState(formatState(next))
}

const idByPath = ({ items }: State) => new Map(items.map(({ path, id }) => [path, id]))
const someStories = fc.shuffledSubarray(stories)

test('ids stay through any order and any split into builds, and no two stories ever share one', () => {
  fc.assert(
    fc.property(fc.array(someStories, { maxLength: 4 }), someStories, (batches, last) => {
      const seen = new Map<string, string>()
      let state = EMPTY_STATE
      const present: Article[] = []
      for (const batch of [...batches, last]) {
        for (const story of batch) if (!present.includes(story)) present.unshift(story)
        state = build(present, state)
        const ids = idByPath(state)
        for (const [path, id] of seen) expect(ids.get(path)).toBe(id)
        for (const [path, id] of ids) seen.set(path, id)
        expect(new Set(ids.values()).size).toBe(ids.size)
      }
      expect(idByPath(build([...present].reverse(), state))).toEqual(seen)
    }),
  )
})

test('after a merge either side of a conflict, and both joined, keep the ids of what they knew and of all whose day and slug are their own', () => {
  fc.assert(
    fc.property(someStories, someStories, someStories, (base, one, two) => {
      const start = build(base, EMPTY_STATE)
      const add = (more: readonly Article[]) => [...new Set([...base, ...more])]
      const ours = build(add(one), start)
      const theirs = build(add(two), start)
      const all = [...new Set([...base, ...one, ...two])]
      for (const [side, other] of [
        [ours, theirs],
        [theirs, ours],
      ] as const) {
        const merged = idByPath(build(all, side))
        for (const [path, id] of idByPath(side)) expect(merged.get(path)).toBe(id)
        // Two stories of one day and slug, one on each branch, had the same id before anybody knew of both.
        for (const [path, id] of idByPath(other)) {
          if (path.includes('story-')) expect(merged.get(path)).toBe(id)
        }
        expect(new Set(merged.values()).size).toBe(merged.size)
      }
      const joined = parseState(formatState({ ...ours, items: [...ours.items, ...theirs.items] }))
      const union = idByPath(build(all, joined))
      expect(new Set(union.values()).size).toBe(union.size)
    }),
  )
})
