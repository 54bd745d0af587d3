import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import { holdBack } from '../../src/read/hold-back.ts'
import { makeArticle } from '../make-article.ts'

const NOW_MS = Date.UTC(2026, 2, 10)

describe('holdBack', () => {
  test.each<readonly [string, Partial<Facts>, string | undefined]>([
    ['a dated article', { publishedMs: NOW_MS - 1 }, undefined],
    ['one of this very moment', { publishedMs: NOW_MS }, undefined],
    ['a draft', { isDraft: true }, 'Held back: it is a draft'],
    [
      'one of the future',
      { publishedMs: NOW_MS + 1000 },
      'Held back: its date 2026-03-10T00:00:01Z has not come',
    ],
    ['an expired one', { expiresMs: NOW_MS }, 'Held back: it expired at 2026-03-10T00:00:00Z'],
    ['one that has not expired', { expiresMs: NOW_MS + 1 }, undefined],
  ])('%s', (_, facts, message) => {
    const article = makeArticle('a.md', 'Text', facts)
    const { articles, held, findings } = holdBack([article], NOW_MS, new Map())
    expect(findings.map((finding) => finding.message)).toEqual(
      message === undefined ? [] : [message],
    )
    expect([articles, held]).toEqual(message === undefined ? [[article], []] : [[], [article]])
  })

  test('keeps what was published before its date was moved', () => {
    const article = makeArticle('a.md', 'Text', { publishedMs: NOW_MS + 1 })
    const { articles } = holdBack([article], NOW_MS, new Map([['a.md', NOW_MS - 1]]))
    expect(articles).toEqual([article])
  })
})
