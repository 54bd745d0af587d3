import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { readFeeds } from '../read-feeds.ts'
import { runCommand } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

const NOW = '2026-03-10T00:00:00Z'
const BODY = 'The bakery in Pier Street opens an hour earlier from Monday, as its owner said.\n'
const GOOD = `---\ntitle: A good article\ndate: 2026-03-02T10:00:00Z\n---\n${BODY}`
const withFrontMatter = (line: string) =>
  `---\ntitle: Bad\n${line}\ndate: 2026-03-01T10:00:00Z\n---\n${BODY}`
const BOMB = `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  .join('\n')}\ntitle: *i\n---\n${BODY}`

const BAD: ReadonlyArray<readonly [string, string | Uint8Array, string, number]> = [
  ['broken YAML', `---\ntitle: "never closed\ndate: 2026-03-01\n---\n${BODY}`, 'front-matter', 2],
  [
    'a date that is none',
    withFrontMatter('date_: x').replace('2026-03-01T10:00:00Z', 'soonish'),
    'date',
    4,
  ],
  [
    'a day that is none',
    withFrontMatter('tags: []').replace('2026-03-01T10:00:00Z', '2026-02-30'),
    'date',
    4,
  ],
  ['an empty file', '', 'empty', 1],
  [
    'a binary file',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
    'binary',
    1,
  ],
  [
    'front matter that runs code',
    `---js\nmodule.exports = { title: require('fs').readdirSync('/').join() }\n---\n${BODY}`,
    'front-matter',
    1,
  ],
  ['a YAML alias bomb', BOMB, 'bomb', 2],
  ['a slug that climbs out', withFrontMatter('slug: ../../etc/passwd'), 'slug', 3],
  ['a link that runs code', withFrontMatter('link: javascript:alert(1)'), 'address', 3],
  [
    'a title of control characters',
    `---\ntitle: "\\x01\\x02\\x1b"\ndate: 2026-03-01\n---\n${BODY}`,
    'title',
    2,
  ],
  [
    'invalid UTF-8',
    Buffer.concat([
      Buffer.from('---\ntitle: Caf'),
      Buffer.from([0xe9]),
      Buffer.from(`\n---\n${BODY}`),
    ]),
    'utf-8',
    2,
  ],
  [
    'an end of CDATA before markup',
    `${GOOD.replace('A good', 'A hostile')}\nSo ]]> ]]><link>https://evil.example/</link> it went.\n`,
    'cdata',
    7,
  ],
]

describe('one bad article', () => {
  test.each(BAD)(
    '%s: is named with its line, and nothing else is lost',
    (_, content, rule, line) => {
      const folder = makeFolder({ 'articles/good.md': GOOD, 'articles/news/bad.md': content })
      const run = runCommand(folder, [
        'build',
        '--url',
        'https://a.example/',
        '--now',
        NOW,
        '--no-cache',
        '--json',
      ])
      const { findings } = JSON.parse(run.stdout)
      const errors: readonly Finding[] = findings.filter(
        ({ severity }: Finding) => severity === 'error',
      )
      expect(errors.map(({ path, line }) => [path, line])).toContainEqual(['news/bad.md', line])
      expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['news/bad.md']))
      expect(errors.map(({ ruleId }) => ruleId).join(' ')).toContain(rule)
      expect(run.stderr).toContain(`articles/news/bad.md:${line}:`)
      expect(run.code).toBe(1)
      const feeds = readFeeds(path.join(folder, 'dist'))
      for (const items of Object.values(feeds)) {
        expect(items.map(({ title }) => title)).toContain('A good article')
        expect(items.map(({ link }) => link)).not.toContain('https://evil.example/')
      }
    },
  )

  test('of two with one id, the second is left out', () => {
    const folder = makeFolder({
      'articles/a.md': GOOD.replace('---\nThe', 'id: urn:x:1\n---\nThe'),
      'articles/b.md': `---\ntitle: Another\nid: urn:x:1\ndate: 2026-03-01\n---\nThe market hall keeps its roof, the council found.\n`,
    })
    const run = runCommand(folder, [
      'build',
      '--url',
      'https://a.example/',
      '--now',
      NOW,
      '--no-cache',
    ])
    expect(run.stderr).toMatch(
      /articles\/b\.md:\d+:\d+ error Unexpected id `urn:x:1`.*a\.md has it/u,
    )
    expect(run.code).toBe(1)
    expect(readFeeds(path.join(folder, 'dist')).rss.map(({ id }) => id)).toEqual(['urn:x:1'])
  })

  test('of 50 MB is not even read', () => {
    const folder = makeFolder({ 'articles/good.md': GOOD })
    const huge = path.join(folder, 'articles/huge.md')
    writeFileSync(huge, '')
    truncateSync(huge, 50_000_000)
    const run = runCommand(folder, [
      'build',
      '--url',
      'https://a.example/',
      '--now',
      NOW,
      '--no-cache',
    ])
    expect(run.stderr).toMatch(/articles\/huge\.md:1:1 error Unexpected size/u)
    expect(run.code).toBe(1)
    expect(readFeeds(path.join(folder, 'dist')).atom).toHaveLength(1)
  })
})

describe('a bad run', () => {
  test.each([
    ['no address', [], 2, /--url/u],
    ['an option that is none', ['--frobnicate'], 2, /--frobnicate/u],
    [
      'a time that is none',
      ['--url', 'https://a.example/', '--now', 'soon'],
      2,
      /Expected a date/u,
    ],
    [
      'a folder that is not there',
      ['--url', 'https://a.example/', '--input', 'nowhere'],
      2,
      /nowhere/u,
    ],
    [
      'an output folder that is a file',
      ['--url', 'https://a.example/', '--output', 'taken'],
      3,
      /could not be written/u,
    ],
  ])('with %s says so and ends with its own code', (_, args, code, message) => {
    const folder = makeFolder({ 'articles/good.md': GOOD, taken: 'a file' })
    const run = runCommand(folder, ['build', '--no-cache', ...args])
    expect([run.code, run.stdout]).toEqual([code, ''])
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toContain('    at ')
  })

  test('leaves the old feeds when the state is damaged', () => {
    const folder = makeFolder({
      'articles/good.md': GOOD,
      'dist/feedwright.json': '{"feedwright":1,',
      'dist/rss.xml': 'old',
    })
    const run = runCommand(folder, ['build', '--url', 'https://a.example/', '--no-cache'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('feedwright.json')
    expect(readFileSync(path.join(folder, 'dist/rss.xml'), 'utf8')).toBe('old')
  })
})
