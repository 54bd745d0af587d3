import { describe, expect, test } from 'vitest'
import { type DedupeStageOptions, dedupe } from '../../src/dedupe/dedupe.ts'
import { findUnknownPaths } from '../../src/dedupe/find-unknown-paths.ts'
import { DEFAULT_OPTIONS } from '../../src/dedupe/options.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import type { Facts } from '../../src/model/facts.ts'
import { makeArticle } from '../make-article.ts'

const TEXT =
  'The mill at Tarnholt will grind again in May, when the last of its four wheels has been hung and the race behind it is clear of the silt of sixty years.'
const OTHER =
  'A seal has taken the slip below the chapel of Ellery for its own, and fishermen who want to land there wait until it has slept, they told the harbour board.'

const article = (path: string, text = TEXT, facts: Partial<Facts> = {}) =>
  makeArticle(path, text, facts)
const makeUrl = ({ path }: { readonly path: string }) =>
  `https://a.example/${path.replace(/\.md$/u, '/')}`

function run(
  articles: readonly ReturnType<typeof article>[],
  options: Partial<DedupeStageOptions>,
) {
  const complete = { ...DEFAULT_OPTIONS, mode: 'drop', sourceOrder: [], ...options } as const
  return dedupe(articles, complete, makeUrl)
}

const format = (clusters: readonly Cluster[]) =>
  clusters.map(({ canonical, copies }) =>
    [canonical, ...copies.map((copy) => copy.article)].map(({ path }) => path).join(' '),
  )

describe('dedupe.mode', () => {
  const articles = [article('a.md'), article('b.md'), article('c.md', OTHER)]

  test.each(['drop', 'merge'] as const)('%s publishes one of each story', (mode) => {
    const { clusters, published, findings } = run(articles, { mode })
    expect(format(published)).toEqual(['a.md b.md', 'c.md'])
    expect(clusters).toEqual(published)
    expect(findings).toEqual([])
  })

  test('mark publishes all and tells of copies', () => {
    const { clusters, published, findings } = run(articles, { mode: 'mark' })
    expect(format(published)).toEqual(['a.md', 'b.md', 'c.md'])
    expect(format(clusters)).toEqual(['a.md b.md', 'c.md'])
    expect(findings).toMatchObject([{ path: 'b.md', ruleId: 'marked-copy', severity: 'warning' }])
    expect(findings[0]?.message).toContain('copy of a.md (100 %')
  })

  test('off looks for none, whatever is stated', () => {
    const stated = { same: [['a.md', 'c.md']] } as const
    const declared = article('d.md', OTHER, { canonicalUrl: 'https://a.example/a/' })
    const { clusters, published } = run([...articles, declared], { mode: 'off', ...stated })
    expect(format(published)).toEqual(['a.md', 'b.md', 'c.md', 'd.md'])
    expect(clusters).toEqual(published)
  })
})

describe('canonical_url', () => {
  const original = article('z.md')

  test.each(['https://a.example/z/', 'http://www.a.example/z'])(
    'of the address of another article (%s) makes a copy of it, whatever the words',
    (address) => {
      const copy = article('a.md', `${TEXT} ${OTHER} ${OTHER}`, { canonicalUrl: address })
      const [cluster, ...others] = run([copy, original], {}).clusters
      expect(others).toEqual([])
      expect(cluster?.canonical).toBe(original)
      expect(cluster?.reason).toBe('the others name it as their original')
      expect(cluster?.copies).toMatchObject([{ article: copy, evidence: 'canonical address' }])
    },
  )

  test('is believed, with a warning, where the words speak against it', () => {
    const copy = article('a.md', OTHER, { canonicalUrl: 'https://a.example/z/' })
    const { clusters, findings } = run([copy, original], {})
    expect(format(clusters)).toEqual(['z.md a.md'])
    expect(findings).toMatchObject([{ path: 'a.md', ruleId: 'declared-copy', severity: 'warning' }])
  })

  test.each([
    ['its own address', 'https://a.example/a/'],
    ['the home page', 'https://a.example/'],
    ['an address that no article has', 'https://b.example/z/'],
  ])('of %s says nothing', (_, canonicalUrl) => {
    const { clusters, findings } = run([article('a.md', OTHER, { canonicalUrl }), original], {})
    expect(format(clusters)).toEqual(['a.md', 'z.md'])
    expect(findings).toEqual([])
  })

  test('yields to `different`', () => {
    const copy = article('a.md', TEXT, { canonicalUrl: 'https://a.example/z/' })
    const { clusters } = run([copy, original], { different: [['a.md', 'z.md']] })
    expect(format(clusters)).toEqual(['a.md', 'z.md'])
  })
})

describe('same and different', () => {
  const articles = [article('a.md'), article('b.md'), article('c.md', OTHER)]

  test('overrule the words', () => {
    const { clusters } = run(articles, { same: [['c.md', 'a.md']], different: [['a.md', 'b.md']] })
    expect(format(clusters)).toEqual(['a.md c.md', 'b.md'])
    expect(clusters[0]?.copies).toMatchObject([{ evidence: 'configuration' }])
  })

  test('that name a path without an article are reported', () => {
    const stated = {
      same: [
        ['a.md', 'gone.md'],
        ['gone.md', 'b.md'],
      ],
      different: [['articles/a.md', 'b.md']],
    } as const
    expect(findUnknownPaths(stated, [{ path: 'a.md' }, { path: 'b.md' }])).toMatchObject([
      { path: 'gone.md', message: expect.stringContaining('`dedupe.same`') },
      { path: 'articles/a.md', message: expect.stringContaining('`dedupe.different`') },
    ])
  })
})
