import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dedupe } from '../../src/dedupe/dedupe.ts'
import { DEFAULT_OPTIONS } from '../../src/dedupe/options.ts'
import type { Article } from '../../src/model/article.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { readWords } from '../../src/text/read-words.ts'
import { makeArticle } from '../make-article.ts'

const CASES = path.join(import.meta.dirname, 'cases')
const OPTIONS = { ...DEFAULT_OPTIONS, mode: 'drop', sourceOrder: ['Coast Gazette'] } as const

const listFolders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/* Front matter of one word and its value a line, then paragraphs. */
function readArticle(folder: string, name: string): Article {
  const text = readFileSync(path.join(folder, name), 'utf8')
  const [, front = '', body = ''] = text.split(/^---\n/mu)
  const facts = new Map(
    front.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  const date = facts.get('date')
  const article = makeWordedArticle(name, body, {
    title: facts.get('title') ?? '',
    source: facts.get('source'),
    canonicalUrl: facts.get('canonical_url'),
    publishedMs: date === undefined ? undefined : Date.parse(date),
  })
  return { ...article, origins: { published: facts.get('date_from') ?? 'date' } }
}

const makeUrl = ({ path: name }: Article) => `https://a.example/${name.replace(/\.md$/u, '/')}`

function makeWordedArticle(name: string, body: string, facts: Partial<Article['facts']>): Article {
  const ranges = [...body.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  return makeArticle(name, body, facts, readWords(body, ranges))
}

function format(clusters: readonly Cluster[]): string {
  return clusters
    .map(({ canonical, copies, reason }) => {
      const copied = copies.map(({ article }) => ` ${article.path}`).join('')
      return `${canonical.path}${copied === '' ? '' : ':'}${copied}\n  ${reason}\n`
    })
    .join('')
}

for (const behaviour of listFolders(CASES)) {
  describe(behaviour, () => {
    test.each(listFolders(path.join(CASES, behaviour)))('%s', (name) => {
      const folder = path.join(CASES, behaviour, name)
      const articles = readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => readArticle(folder, file))
      const expected = readFileSync(path.join(folder, 'expected.txt'), 'utf8')
      expect(format(dedupe(articles, OPTIONS, makeUrl).clusters)).toBe(expected)
      expect(format(dedupe(articles.toReversed(), OPTIONS, makeUrl).clusters)).toBe(expected)
    })
  })
}
