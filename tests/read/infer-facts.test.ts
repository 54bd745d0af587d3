import { afterEach, describe, expect, test } from 'vitest'
import type { Facts, Origins } from '../../src/model/facts.ts'
import { inferFacts } from '../../src/read/infer-facts.ts'
import { readSource } from '../../src/read/read-source.ts'

const OPTIONS = { language: 'en', timeZone: 'Europe/Berlin' }

afterEach(() => {
  delete process.env.TZ
})

type Inferred = { readonly facts: Facts; readonly origins: Origins; readonly findings: string[] }

/** Infer the facts of a text; `headline` is the part of it that cleaning takes for the headline. */
function infer(path: string, text = 'The ferry sails again.\n', headline?: string): Inferred {
  const { source, stated } = readSource({ path }, Buffer.from(text), OPTIONS)
  if (source === undefined || stated === undefined) throw new Error('left out')
  const start = text.indexOf(headline ?? '')
  const range = { start, end: start + (headline?.length ?? 0) }
  const words = headline?.replace(/^#+ |\n.*/gu, '') ?? ''
  const found = {
    headline: headline === undefined ? undefined : { text: words, range },
    removals: [],
  }
  const { findings, ...inferred } = inferFacts(source, stated, found, OPTIONS)
  return {
    ...inferred,
    findings: findings.map(({ line, column, message }) => `${line}:${column} ${message}`),
  }
}

describe('the title', () => {
  test('is the stated one', () => {
    const text = '---\ntitle: Ferry returns\n---\n# Another\n'
    expect(infer('a.md', text, '# Another')).toMatchObject({
      facts: { title: 'Ferry returns' },
      origins: { title: 'front matter' },
      findings: [],
    })
  })

  test.each([
    ['# Ferry returns', 'first heading'],
    ['Ferry returns\n=====', 'first heading'],
    ['Ferry returns', 'first line'],
  ])('else the headline of the text: %j', (headline, origin) => {
    expect(infer('a.md', `${headline}\n\nIt sails.\n`, headline)).toMatchObject({
      facts: { title: 'Ferry returns' },
      origins: { title: origin },
      findings: [],
    })
  })

  test.each([
    ['The ferry sails again. More on Monday.', 'The ferry sails again.'],
    [
      '\n\n> **The ferry**, says [the *office*](/a), sails.\nMore',
      'The ferry, says the office, sails.',
    ],
    ['“The ferry sails.” So said the office.', '“The ferry sails.'],
    ['The fare is 3.50 for all.', 'The fare is 3.50 for all.'],
    ['渡船星期一恢复通航。更多消息。', '渡船星期一恢复通航。'],
    [
      'The harbour office, which had closed the north pier in December, opens it again on Monday morning.',
      'The harbour office, which had closed the north pier in December, opens it again…',
    ],
    ['渡'.repeat(100), `${'渡'.repeat(79)}…`],
    ['🌊'.repeat(50), '50-waves'],
  ])('else the first sentence, shortened: %j', (text, title) => {
    const inferred = infer('50-waves.md', text)
    const expected = title === '50-waves' ? '50 waves' : title
    expect(inferred.facts.title).toBe(expected)
    expect(inferred.facts.title.length).toBeLessThanOrEqual(80)
    expect(inferred.findings).toHaveLength(1)
  })

  test('else the name of the file', () => {
    expect(infer('2026-03-01-ferry_returns-today.md', '---\n---\n***\n')).toMatchObject({
      facts: { title: 'ferry returns today' },
      origins: { title: 'file name' },
      findings: [
        '3:1 Unexpected article without a title, expected `title` or a heading; it is called `ferry returns today`',
      ],
    })
  })

  test('is never empty', () => {
    expect(infer('___.md', '***\n').facts.title).not.toBe('')
  })
})

describe('the date', () => {
  test.each([
    ['2026-03-01-ferry.md', '2026-02-28T23:00:00.000Z', 'file name'],
    ['2026-03-01.md', '2026-02-28T23:00:00.000Z', 'file name'],
    ['2026-03-01_ferry.txt', '2026-02-28T23:00:00.000Z', 'file name'],
    ['20260301-ferry.md', '2026-02-28T23:00:00.000Z', 'file name'],
    ['_posts/2026-07-01-ferry.md', '2026-06-30T22:00:00.000Z', 'file name'],
    ['world/2026/03/01/ferry.md', '2026-02-28T23:00:00.000Z', 'folder'],
    ['2026/3/1/ferry.md', '2026-02-28T23:00:00.000Z', 'folder'],
    ['2026-03-01/ferry.md', '2026-02-28T23:00:00.000Z', 'folder'],
    ['2026-03-01-ferry/index.md', '2026-02-28T23:00:00.000Z', 'folder'],
  ])('%s', (path, date, origin) => {
    const { facts, origins } = infer(path)
    expect(new Date(facts.publishedMs ?? 0).toISOString()).toBe(date)
    expect(origins.published).toBe(origin)
  })

  test.each([
    'ferry.md',
    '2026-02-30-ferry.md',
    '20261301.md',
    '12345678.md',
    '2026/ferry.md',
    '1066-10-14-hastings.md',
  ])('stays unknown: %s', (path) => {
    const { facts, origins } = infer(path)
    expect(facts.publishedMs).toBeUndefined()
    expect(origins.published).toBeUndefined()
  })

  test('is the stated one before that of the file name, whatever the zone of the process', () => {
    const text = '---\ndate: 2026-03-05\n---\nThe ferry.\n'
    process.env.TZ = 'Pacific/Kiritimati'
    expect(infer('2026-03-01-ferry.md', text)).toMatchObject({
      facts: { publishedMs: Date.UTC(2026, 2, 4, 23) },
      origins: { published: 'front matter' },
    })
    expect(infer('2026-03-01-ferry.md').facts.publishedMs).toBe(Date.UTC(2026, 1, 28, 23))
  })
})

describe('the section', () => {
  test.each([
    ['ferry.md', undefined],
    ['world/ferry.md', 'world'],
    ['world/europe/ferry.md', 'world'],
    ['2026/03/01/world/ferry.md', 'world'],
    ['2026-03/world/ferry.md', 'world'],
    ['_posts/2026-03-01-ferry.md', undefined],
    ['posts/world/ferry.md', 'world'],
    ['_drafts/ferry.md', undefined],
    ['ferry/index.md', undefined],
    ['world/ferry/index.md', 'world'],
    ['Übersee/ferry.md', 'Übersee'],
  ])('%s', (path, section) => {
    const { facts, origins } = infer(path)
    expect(facts.section).toBe(section)
    expect(origins.section).toBe(section === undefined ? undefined : 'folder')
  })

  test('is a folder before the first of several categories, but not before a stated one', () => {
    const list = '---\ntitle: One\ncategories: [Harbour, City]\n---\n'
    expect(infer('world/a.md', list).facts.section).toBe('world')
    expect(infer('2026/a.md', list).facts.section).toBe('Harbour')
    expect(infer('world/a.md', '---\ntitle: One\ncategory: Harbour\n---\n').facts.section).toBe(
      'Harbour',
    )
  })
})

describe('the slug', () => {
  test.each([
    ['world/2026-03-01-ferry-returns.md', 'ferry-returns'],
    ['20260301-ferry.md', 'ferry'],
    ['2026-03-01.md', '2026-03-01'],
    ['Ferry Returns!.markdown', 'ferry-returns'],
    ['u\u0308bersee.md', 'übersee'],
    ['渡船.md', '渡船'],
    ['ferry.de.md', 'ferry'],
    ['ferry/index.md', 'ferry'],
    ['2026-03-01-ferry/index.de.md', 'ferry'],
    ['2026/03/01/index.md', 'index'],
    ['index.md', 'index'],
    ['release-2.0.md', 'release-2-0'],
    ['!!!.md', 'the-ferry-sails-again'],
    ['line\nend.md', 'line-end'],
  ])('%j', (path, slug) => {
    expect(infer(path).facts.slug).toBe(slug)
  })

  test('is never empty, and the same each time', () => {
    const slug = infer('!!!.md', '---\ntitle: "???"\n---\n').facts.slug
    expect(slug).toMatch(/^[0-9a-f]{12}$/u)
    expect(infer('!!!.md', '---\ntitle: "???"\n---\nMore\n').facts.slug).toBe(slug)
  })

  test('is the stated one as it is', () => {
    expect(infer('a.md', '---\ntitle: One\nslug: Ferry_Returns\n---\n')).toMatchObject({
      facts: { slug: 'Ferry_Returns' },
      origins: { slug: 'front matter' },
    })
  })
})

describe('the language', () => {
  test.each([
    ['ferry.md', 'en', 'configuration'],
    ['ferry.de.md', 'de', 'file name'],
    ['ferry.pt-br.md', 'pt-BR', 'file name'],
    ['ferry.old.md', 'en', 'configuration'],
    ['ferry.v2.md', 'en', 'configuration'],
    ['de.md', 'en', 'configuration'],
  ])('%s', (path, language, origin) => {
    expect(infer(path)).toMatchObject({ facts: { language }, origins: { language: origin } })
  })

  test('is the stated one first', () => {
    expect(infer('ferry.de.md', '---\nlang: fr\n---\n').facts.language).toBe('fr')
  })
})

test('articles in `_drafts` are drafts', () => {
  expect(infer('_drafts/ferry.md').facts.isDraft).toBe(true)
  expect(infer('world/_drafts/ferry.md').facts.isDraft).toBe(true)
  expect(infer('drafts.md').facts.isDraft).toBe(false)
})

test('what is stated says so', () => {
  const text = '---\ntitle: One\nauthor: Harbour Desk\nsummary: It sails.\nsection: Harbour\n---\n'
  expect(infer('world/a.md', text).origins).toEqual({
    title: 'front matter',
    authors: 'front matter',
    summary: 'front matter',
    section: 'front matter',
    slug: 'file name',
    language: 'configuration',
  })
})
