import { execFileSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedItem, State } from '../../src/model/state.ts'
import { formatState, parseState } from '../../src/state/state-file.ts'
import { makeFolder } from '../temporary-folder.ts'

const seconds = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((s) => s * 1000)
const text = fc.string({ unit: 'grapheme', minLength: 1 })
const arbitraryItem: fc.Arbitrary<PublishedItem> = fc.record({
  id: text,
  path: text,
  copies: fc.array(text),
  url: text,
  feeds: fc.array(text),
  publishedMs: seconds,
  updatedMs: seconds,
  goneMs: fc.option(seconds, { nil: undefined }),
  backMs: fc.option(seconds, { nil: undefined }),
  titleHash: text,
  contentHash: text,
  fileHash: text,
  sketch: text,
})
const arbitraryState: fc.Arbitrary<State> = fc.record({
  siteUrl: text,
  items: fc
    .uniqueArray(arbitraryItem, { selector: ({ id }) => id })
    .map((items) => items.sort((a, b) => (a.id < b.id ? -1 : 1))),
  files: fc.array(fc.record({ path: text, hash: text })),
  archives: fc.uniqueArray(
    fc.record({
      feed: text,
      number: fc.integer({ min: 1, max: 9 }),
      items: fc.array(fc.record({ id: text.map((id) => `tag:${id}`), updatedMs: seconds })),
    }),
    { selector: ({ feed, number }) => JSON.stringify([feed, number]) },
  ),
})

const ferry: PublishedItem = {
  id: 'tag:a.example,2026-01-02:ferry',
  path: 'ferry.md',
  copies: ['wire/ferry.md'],
  url: 'https://a.example/ferry/',
  feeds: ['all'],
  publishedMs: 0,
  updatedMs: 1000,
  goneMs: undefined,
  backMs: undefined,
  titleHash: 't',
  contentHash: '2:c',
  fileHash: 'f',
  sketch: 's',
}
const named = (name: string, changes: Partial<PublishedItem> = {}): PublishedItem => ({
  ...ferry,
  id: `tag:a.example,2026-01-02:${name}`,
  path: `${name}.md`,
  copies: [],
  ...changes,
})
const siteUrl = 'https://a.example/'
const format = (...items: readonly PublishedItem[]) =>
  formatState({ siteUrl, items, files: [], archives: [] })

describe('the state file', () => {
  test('gives back any state that was written', () => {
    fc.assert(
      fc.property(arbitraryState, (given) => {
        expect(parseState(formatState(given))).toEqual(given)
      }),
    )
  })

  test('holds one line an item, each with the same end, so that version control shows and joins them well', () => {
    const files = [{ path: 'rss.xml', hash: 'h' }]
    expect(formatState({ siteUrl, items: [ferry], files, archives: [] })).toBe(
      `{"feedwright":2,"site":"https://a.example/",
"items":[
{"id":"tag:a.example,2026-01-02:ferry","path":"ferry.md","copies":["wire/ferry.md"],"url":"https://a.example/ferry/","feeds":["all"],"published":"1970-01-01T00:00:00Z","updated":"1970-01-01T00:00:01Z","title":"t","content":"2:c","file":"f","sketch":"s"},
null],
"files":[
{"path":"rss.xml","hash":"h"},
null]}
`,
    )
  })

  test('holds one line an archive, and the first of two that branches closed', () => {
    const archive = (id: string) => ({ feed: 'all', number: 1, items: [{ id, updatedMs: 1000 }] })
    const state = { siteUrl, items: [], files: [], archives: [archive('tag:a')] }
    const text = formatState(state)
    const line = '{"feed":"all","number":1,"items":[["tag:a","1970-01-01T00:00:01Z"]]},\n'
    expect(text.endsWith(`"archives":[\n${line}null]}\n`)).toBe(true)
    expect(parseState(text.replace(line, line + line.replace('tag:a', 'tag:b')))).toEqual(state)
  })

  test('is empty where there is no file', () => {
    expect(parseState(undefined)).toEqual({ siteUrl: '', items: [], files: [], archives: [] })
  })

  test.each([
    ['half a file', '{"feedwright":2,\n"items":[\n{"id":"tag:'],
    ['a file of something else', '{"version":"https://jsonfeed.org/version/1.1"}'],
    ['an item without id', '{"feedwright":2,"site":"","items":[{"path":"x"}],"files":[]}'],
    ['an item of version 1 without id', '{"feedwright":1,"items":[{"path":"x"}],"files":[]}'],
  ])('refuses %s and says what to do', (_, damaged) => {
    expect(() => parseState(damaged)).toThrow(
      /Unexpected content of feedwright\.json.*Restore it/su,
    )
  })

  test('refuses what a newer version wrote and asks for that version', () => {
    expect(() => parseState('{"feedwright":3,"items":[],"files":[]}')).toThrow(
      /version 3, and this Feedwright knows none above 2.*Install the newer Feedwright/su,
    )
  })
})

describe('a state of version 1', () => {
  const line =
    '{"id":"tag:a.example,2026-01-02:ferry","path":"ferry.md","copies":["wire/ferry.md"],"url":"https://a.example/ferry/","published":"2026-01-02T08:00:00Z","updated":"2026-01-03T08:00:00Z","content":"71e50239980601cfc504f84349454f64","sketch":"-1ovW"}'
  const write = (item: string) =>
    `{"feedwright":1,\n"items":[\n${item}\n],\n"files":[\n{"path":"rss.xml","hash":"h"}\n]}\n`
  const lifted: State = {
    siteUrl: '',
    items: [
      {
        ...ferry,
        feeds: [],
        publishedMs: Date.UTC(2026, 0, 2, 8),
        updatedMs: Date.UTC(2026, 0, 3, 8),
        titleHash: '',
        contentHash: '1:71e50239980601cfc504f84349454f64',
        fileHash: '',
        sketch: '-1ovW',
      },
    ],
    files: [{ path: 'rss.xml', hash: 'h' }],
    archives: [],
  }

  test('is lifted with all that it knew', () => {
    expect(parseState(write(line))).toEqual(lifted)
  })

  test('is lifted when it was written before copies were recorded', () => {
    const [item] = lifted.items
    expect(parseState(write(line.replace('"copies":["wire/ferry.md"],', ''))).items).toEqual([
      { ...item, copies: [] },
    ])
  })
})

describe('the states of two branches', () => {
  const base = format(named('a'), named('m', { updatedMs: 1000 }), named('z'))
  const ours = format(named('a'), named('b'), named('m', { updatedMs: 2000 }), named('z'))
  const theirs = format(named('a'), named('c'), named('m', { updatedMs: 3000 }))

  test('are told apart from a whole one by the conflict markers that git leaves', () => {
    expect(() => parseState(mergeWithGit(base, ours, theirs, []))).toThrow(
      /conflict markers of git.*git checkout --ours.*merge=union/su,
    )
  })

  test('are joined by git line by line, and nothing is lost or there twice', () => {
    const { items } = parseState(mergeWithGit(base, ours, theirs, ['--union']))
    expect(items.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'm.md', 'z.md'])
    expect(items[3]).toEqual(named('m', { updatedMs: 3000 }))
  })

  test('give the same state whichever comes first', () => {
    const renamed = named('m', { path: 'new.md', feeds: ['section:city'], updatedMs: 1000 })
    const gone = named('m', { publishedMs: -1000, goneMs: 4000 })
    const expected = named('m', {
      path: 'new.md',
      copies: ['m.md'],
      feeds: ['all', 'section:city'],
      publishedMs: -1000,
      goneMs: 4000,
    })
    expect(parseState(format(renamed, gone)).items).toEqual([expected])
    expect(parseState(format(gone, renamed)).items).toEqual([expected])
  })
})

function mergeWithGit(
  base: string,
  ours: string,
  theirs: string,
  options: readonly string[],
): string {
  const folder = makeFolder({ base, ours, theirs })
  const paths = ['ours', 'base', 'theirs'].map((name) => path.join(folder, name))
  try {
    return execFileSync('git', ['merge-file', '-p', ...options, ...paths], { encoding: 'utf8' })
  } catch (error) {
    // The exit code is the number of conflicts.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}
