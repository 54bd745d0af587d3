import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { State } from '../../src/model/state.ts'
import { formatState, parseState } from '../../src/state/state-file.ts'

const seconds = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((s) => s * 1000)
const text = fc.string({ unit: 'grapheme', minLength: 1 })
const state: fc.Arbitrary<State> = fc.record({
  items: fc.array(
    fc.record({
      id: text,
      path: text,
      copies: fc.array(text),
      url: text,
      publishedMs: seconds,
      updatedMs: seconds,
      contentHash: text,
      sketch: text,
    }),
  ),
  files: fc.array(fc.record({ path: text, hash: text })),
})

describe('the state file', () => {
  test('gives back any state that was written', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parseState(formatState(given))).toEqual(given)
      }),
    )
  })

  test('holds one line an item, so that version control shows what changed', () => {
    const item = {
      id: 'tag:a.example,2026-01-02:x',
      path: 'x.md',
      copies: ['y.md'],
      url: 'https://a.example/x/',
      publishedMs: 0,
      updatedMs: 1000,
      contentHash: 'c',
      sketch: 's',
    }
    expect(formatState({ items: [item], files: [{ path: 'rss.xml', hash: 'h' }] })).toBe(
      `{"feedwright":1,
"items":[
{"id":"tag:a.example,2026-01-02:x","path":"x.md","copies":["y.md"],"url":"https://a.example/x/","published":"1970-01-01T00:00:00Z","updated":"1970-01-01T00:00:01Z","content":"c","sketch":"s"}
],
"files":[
{"path":"rss.xml","hash":"h"}
]}
`,
    )
  })

  test('is empty where there is no file', () => {
    expect(parseState(undefined)).toEqual({ items: [], files: [] })
  })

  test.each([
    ['half a file', '{"feedwright":1,\n"items":[\n{"id":"tag:'],
    ['a merge conflict', '<<<<<<< HEAD\n{"feedwright":1}\n'],
    ['a newer version', '{"feedwright":2,"items":[],"files":[]}'],
    ['an item without id', '{"feedwright":1,"items":[{"path":"x"}],"files":[]}'],
  ])('refuses %s and says what to do', (_, damaged) => {
    expect(() => parseState(damaged)).toThrow(
      /Unexpected content of feedwright\.json.*Restore it/su,
    )
  })
})
