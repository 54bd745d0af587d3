import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { dateArticles } from '../../src/read/date-articles.ts'
import { makeArticle } from '../make-article.ts'
import { makeFolder } from '../temporary-folder.ts'

const COMMITTED_MS = Date.UTC(2026, 1, 3, 8)
const KNOWN_MS = Date.UTC(2026, 1, 2, 8)

/* A repository with one committed article and one that is not. */
function makeRepository(): string {
  const folder = makeFolder({ 'committed.md': 'Text.\n', 'loose.md': 'Text.\n' })
  const date = new Date(COMMITTED_MS).toISOString()
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@a.example', ...args], {
      cwd: folder,
      env,
    })
  git('init', '--quiet')
  git('add', 'committed.md')
  git('commit', '--quiet', '--message', 'Add')
  return folder
}

describe('an article', () => {
  test.each([
    ['that states its date', 'loose.md', { publishedMs: 7 }, 7, undefined],
    ['that was published before', 'known.md', {}, KNOWN_MS, 'last build'],
    ['that was committed', 'committed.md', {}, COMMITTED_MS, 'first commit'],
  ])('%s is dated without a word', async (_, name, facts, publishedMs, origin) => {
    const article = makeArticle(name, 'Text', { publishedMs: undefined, ...facts })
    const { articles, findings } = await dateArticles([article], {
      folder: makeRepository(),
      publishedMsByPath: new Map([['known.md', KNOWN_MS]]),
    })
    expect(articles.map(({ facts, origins }) => [facts.publishedMs, origins.published])).toEqual([
      [publishedMs, origin],
    ])
    expect(findings).toEqual([])
  })

  test('that nothing dates takes the last change of its file, with a warning', async () => {
    const article = makeArticle('loose.md', 'Text', { publishedMs: undefined })
    const { articles, findings } = await dateArticles([article], {
      folder: makeRepository(),
      publishedMsByPath: new Map(),
    })
    expect(articles[0]?.facts.publishedMs).toBe(article.modifiedMs)
    expect(findings).toMatchObject([
      { path: 'loose.md', severity: 'warning', ruleId: 'date-missing' },
    ])
  })
})
