import { existsSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { createSession } from '../../src/create-session.ts'
import type { BuildResult } from '../../src/edition.ts'
import { openCache } from '../../src/open-cache.ts'
import { readTree } from '../read-feeds.ts'
import { makeFolder } from '../temporary-folder.ts'

const NOW_MS = Date.UTC(2026, 10, 24)
const NAMES = [
  'a.md',
  'b.md',
  'c.md',
  'd.md',
  'e.md',
  'f.md',
  'city/a.md',
  'city/g.txt',
  'city/h.txt',
]
const TAILS = [
  'The bells of the old harbour ring at dusk for all who hear them.',
  'Nobody has counted the gulls above the quay since the winter.',
  'A lamp burns in the window of the chandler until the last boat is in.',
]

const written = fc.record({
  subject: fc.nat({ max: 11 }),
  length: fc.constantFrom(6, 30, 60),
  word: fc.constantFrom('', 'quay', 'pier'),
  tails: fc.subarray(TAILS),
  date: fc.constantFrom('', '2026-03-02', '2026-03-04', '2026-11-20', '2027-01-01'),
  facts: fc.constantFrom(
    '',
    'source: Coast Wire',
    'source: Harbour Agency',
    'canonical_url: https://a.example/b/',
    'slug: same',
    'id: "7"',
    'section: City',
    'draft: true',
    'withdrawn: true',
    'expires: 2026-11-24T00:00:02Z',
    'author: Ida Holm',
  ),
})

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant('write' as const), fc.constantFrom(...NAMES), written),
  },
  fc.tuple(fc.constant('remove' as const), fc.constantFrom(...NAMES)),
  fc.tuple(fc.constant('move' as const), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
  fc.tuple(fc.constant('touch' as const), fc.constantFrom(...NAMES)),
  fc.tuple(fc.constant('wait' as const), fc.constantFrom(1000, 86_400_000)),
)

type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function tell({ subject, length, word, tails, date, facts }: Written): string {
  const words = Array.from({ length }, (_, at) => `subject${subject}x${at}`)
  const story = [...words.slice(0, 20), word, ...words.slice(20)].join(' ')
  const front = [`title: Story ${subject} ${word}`, date && `date: ${date}`, facts]
  const top = date === '' && facts === '' ? '' : `---\n${front.filter(Boolean).join('\n')}\n---\n\n`
  return `${top}${story}.\n\n${tails.join('\n\n')}\n`
}

/* All different, with paragraphs under them that recur. */
const FIRST = { length: 30, word: '', tails: TAILS, date: '2026-03-02', facts: '' } as const

/* Files change later each time, as far as their disk tells. Returns the paths that it touched. */
function take(articles: string, step: Step, nowMs: number): readonly string[] {
  const [kind, name, other] = step
  if (kind === 'wait') return []
  const file = path.join(articles, name)
  if (kind === 'remove') rmSync(file, { force: true })
  if (kind === 'write') writeFileSync(file, tell(other))
  if (kind === 'touch' && !existsSync(file)) return []
  if (kind === 'move') {
    if (existsSync(file)) renameSync(file, path.join(articles, other))
    return [name, other]
  }
  if (kind !== 'remove') utimesSync(file, nowMs / 1000, nowMs / 1000)
  return [name]
}

function compare({
  articles,
  findings,
  clusters,
  doubts,
  stories,
  held,
  due,
}: BuildResult): unknown {
  return {
    removals: articles.map(({ path, removals }) => [path, removals]),
    findings,
    clusters: clusters.map(({ canonical, copies, reason }) => [
      canonical.path,
      copies.map(({ article, of, ...rest }) => [article.path, of.path, rest]),
      reason,
    ]),
    doubts: doubts.map(({ article, item }) => [article.path, item.id]),
    stories: stories.map(({ id, url, updatedMs }) => [id, url, updatedMs]).sort(),
    held: held.map(({ path }) => path),
    due,
  }
}

/* Whatever a session remembers must not show. */
test('a session builds what a build from nothing makes, whatever changes in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 5 }),
      async (rounds) => {
        const folder = makeFolder({ 'articles/city/none': '' })
        const articles = path.join(folder, 'articles')
        let nowMs = NOW_MS
        for (const [subject, name] of NAMES.entries()) {
          take(articles, ['write', name, { ...FIRST, subject }], nowMs - 1000)
        }
        const live = await loadConfig(folder, { url: 'https://a.example/' })
        const plain = await loadConfig(folder, { url: 'https://a.example/', output: 'plain' })
        const cache = await openCache(path.join(folder, 'cache'), live, { nowMs })
        const session = createSession(live, cache)
        for (const steps of [[], ...rounds]) {
          for (const one of steps) {
            nowMs += one[0] === 'wait' ? one[1] : 1000
            session.touch(take(articles, one, nowMs - 500))
          }
          const options = { nowMs, allowNewIds: true, allowRemovals: true }
          const built = await build(live, { ...options, session, cache })
          const expected = await build(plain, options)
          expect(compare(built)).toEqual(compare(expected))
          expect(readTree(live.output)).toEqual(readTree(plain.output))
        }
      },
    ),
    { numRuns: 10 },
  )
})
