import { describe, expect, test } from 'vitest'
import { readPlainItem } from '../../src/state/read-plain-item.ts'
import { formatState, parseState } from '../../src/state/state-file.ts'

const line = {
  id: 'tag:a.example,2026-01-02:ferry',
  path: 'ferry.md',
  copies: ['wire/ferry.md'],
  url: 'https://a.example/ferry/',
  feeds: ['all'],
  published: '2026-01-02T08:00:00Z',
  updated: '2026-01-03T08:00:00Z',
  gone: '2026-01-04T08:00:00Z',
  title: 't',
  content: '2:c',
  file: 'f',
  sketch: 's',
}

function parse(item: object) {
  const frame = formatState({ siteUrl: 'https://a.example/', items: [], files: [], archives: [] })
  return parseState(frame.replace('"items":[\n', `"items":[${JSON.stringify(item)},`)).items
}

describe('readPlainItem', () => {
  test('reads what the schema reads', () => {
    expect([readPlainItem(line)]).toEqual(parse({ ...line, gone: '2026-01-04T08:00:00.000Z' }))
  })

  // Of each, the schema says what it is: a state to be refused, or one that is merely written in other ways.
  test.each([
    ['an empty id', { id: '' }, undefined],
    ['a number for a path', { path: 1 }, undefined],
    ['a text for copies', { copies: 'wire/ferry.md' }, undefined],
    ['copies that are no texts', { copies: [1] }, undefined],
    ['no feeds', { feeds: undefined }, undefined],
    ['no date', { published: undefined }, undefined],
    ['a day that no month has', { updated: '2026-02-30T08:00:00Z' }, undefined],
    ['another zone', { updated: '2026-02-03T08:00:00+01:00' }, undefined],
    ['nothing in place of a date', { gone: null }, undefined],
    ['a fraction of a second', { back: '2026-02-03T08:00:00.500Z' }, 1_770_105_600_500],
  ])('leaves %s to the schema', (_, change, backMs) => {
    const item = { ...line, ...change }
    expect(readPlainItem(item)).toBeUndefined()
    if (backMs === undefined) expect(() => parse(item)).toThrow(/feedwright\.json/u)
    else expect(parse(item)).toMatchObject([{ backMs }])
  })
})
