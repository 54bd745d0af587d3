import { describe, expect, test } from 'vitest'
import type { Removal } from '../../src/model/removal.ts'
import { inferFacts } from '../../src/read/infer-facts.ts'
import { parseByline } from '../../src/read/parse-byline.ts'
import { parseDateLine } from '../../src/read/parse-date-line.ts'
import { readSource } from '../../src/read/read-source.ts'

const OPTIONS = { language: 'en', timeZone: 'Europe/Berlin' }
const BODY = 'The ferry sails again.\n\nIt takes forty cars.\n\nIt sails at noon.\n'

/* Infers the facts of a text of which cleaning has taken out lines: those that begin with a rule's name in brackets. */
function infer(marked: string, path = 'a.md', title?: string) {
  const ruleIds = [...marked.matchAll(/^\[(byline|date-line|share-bar)\](.*)$/gmu)]
  const text = marked.replace(/^\[(?:byline|date-line|share-bar)\]/gmu, '')
  let from = 0
  const removals: readonly Removal[] = ruleIds.map(([, ruleId = '', line = '']) => {
    const start = text.indexOf(line, from)
    from = start + line.length
    return { start, end: from, ruleId, confidence: 0.9, reason: '' }
  })
  const { source, stated } = readSource({ path }, Buffer.from(text), OPTIONS)
  if (source === undefined || stated === undefined) throw new Error('left out')
  const start = text.indexOf(title ?? '')
  const headline = title && { text: title, range: { start, end: start + title.length } }
  const found = { headline: headline || undefined, removals }
  const { facts, origins } = inferFacts(source, stated, found, OPTIONS)
  return {
    authors: facts.authors.map(({ name }) => name),
    published: facts.publishedMs === undefined ? '' : new Date(facts.publishedMs).toISOString(),
    updated: facts.updatedMs === undefined ? '' : new Date(facts.updatedMs).toISOString(),
    origins: [origins.authors, origins.published, origins.updated],
  }
}

const NONE = { authors: [], published: '', updated: '', origins: [undefined, undefined, undefined] }

describe('a byline', () => {
  test.each([
    ['By Ada Smith', ['Ada Smith']],
    ['BY ADA SMITH', ['ADA SMITH']],
    ['Written by Ada Smith, City reporter', ['Ada Smith']],
    ['By Ada Smith, Ben Jones and Cy Young', ['Ada Smith', 'Ben Jones and Cy Young']],
    ['By Ada Smith | 3 March 2026', ['Ada Smith']],
    ['By Ada Smith on Monday, March 3rd, 2026 at 11:04', ['Ada Smith']],
    ['By Ada Smith in Harbourtown for the Courier', ['Ada Smith']],
    ['By: Ada van der Berg', ['Ada van der Berg']],
    ['By Courier staff', ['Courier staff']],
    ['Von Jörg Müller', ['Jörg Müller']],
    ['Por María de la Cruz', ['María de la Cruz']],
    ['Autor: Łukasz Żak', ['Łukasz Żak']],
  ])('%s tells its authors', (line, names) => {
    expect(parseByline(line)?.map(({ name }) => name)).toEqual(names)
  })

  test.each(['Ada Smith', 'By the sea', 'By 2030', 'Share', '', `By ${'Ada '.repeat(20)}`])(
    '%s is none',
    (line) => {
      expect(parseByline(line)).toBeUndefined()
    },
  )
})

describe('a date line', () => {
  test.each([
    ['3 March 2026', '2026-03-02T23:00:00.000Z', undefined],
    ['Published: 3 March 2026 10:00', '2026-03-03T09:00:00.000Z', undefined],
    [
      'March 3, 2026 | Updated March 4, 2026',
      '2026-03-02T23:00:00.000Z',
      '2026-03-03T23:00:00.000Z',
    ],
    ['Last updated on 4 March 2026', undefined, '2026-03-03T23:00:00.000Z'],
    ['Aktualisiert am 4. März 2026', undefined, '2026-03-03T23:00:00.000Z'],
    ['Tuesday, 3 March 2026, 4 min read', '2026-03-02T23:00:00.000Z', undefined],
    ['03/04/2026', undefined, undefined],
    ['Two days ago', undefined, undefined],
  ])('%s tells its dates', (line, published, updated) => {
    const found = parseDateLine(line, 'Europe/Berlin')
    const format = (ms: number | undefined) => ms && new Date(ms).toISOString()
    expect([format(found.publishedMs), format(found.updatedMs)]).toEqual([published, updated])
  })
})

describe('facts of lines that cleaning took out', () => {
  test('fill what the front matter does not tell', () => {
    const text = `[byline]By Ada Smith\n[date-line]Published 3 March 2026 | Updated 4 March 2026\n\n${BODY}`
    expect(infer(text)).toEqual({
      authors: ['Ada Smith'],
      published: '2026-03-02T23:00:00.000Z',
      updated: '2026-03-03T23:00:00.000Z',
      origins: ['byline', 'date line', 'date line'],
    })
  })

  test('give way to what it tells, and the day to the name of the file', () => {
    const lines = '[byline]By Ada Smith\n[date-line]3 March 2026\n'
    const head = '---\nauthor: Cy Young\ndate: 2026-01-01\n---\n'
    expect(infer(`${head}${lines}\n${BODY}`)).toMatchObject({
      authors: ['Cy Young'],
      origins: ['front matter', 'front matter', undefined],
    })
    expect(infer(`${lines}\n${BODY}`, '2026-01-02-ferry.md')).toMatchObject({
      authors: ['Ada Smith'],
      published: '2026-01-01T23:00:00.000Z',
    })
  })

  test('may stand below a standfirst and a caption', () => {
    const text = `The ferry is back.\n\nThe ferry in its dock\n\n[byline]By Ada Smith\n\n[date-line]3 March 2026\n\n${BODY}`
    expect(infer(text)).toMatchObject({
      authors: ['Ada Smith'],
      published: '2026-03-02T23:00:00.000Z',
    })
  })

  test('are not the date of today in the head of a page', () => {
    const title = '# Ferry returns\n'
    expect(infer(`[date-line]3 March 2026\n\n${title}\n${BODY}`, 'a.md', title.trim())).toEqual(
      NONE,
    )
  })

  test('are not those of other stories below', () => {
    expect(
      infer(`${BODY}\n[date-line]3 March 2026\n[byline]By Ada Smith\n[byline]By Ben Jones\n`),
    ).toEqual(NONE)
  })

  test('may name the author below, where no other is named', () => {
    expect(infer(`${BODY}\n[byline]By **[Ada Smith](/ada)**\n`).authors).toEqual(['Ada Smith'])
  })

  test('are of no other rule', () => {
    expect(infer(`[share-bar]By Ada Smith\n\n${BODY}`)).toEqual(NONE)
  })
})
