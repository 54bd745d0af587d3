import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

const SITE = ['--url', 'https://a.example/', '--now', '2026-03-10T00:00:00Z', '--no-cache']
const HARBOUR = `---
title: Harbour opens
date: 2026-03-02T10:00:00Z
section: City
---
# Harbour opens

The new basin took its first ship on Monday, two days earlier than planned.

The port authority expects forty more this month, and says that the road is ready for them.

Share:
error: Content is protected !!
`

describe('feedwright', () => {
  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(runCommand('.', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.each([
    ['--help'],
    ['build', '--help'],
    ['head', '--help'],
    ['check', '--help'],
    ['clean', '--help'],
  ])('explains itself: %s %s', (...args) => {
    const run = runCommand('.', args)
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^Usage: feedwright/u)
    if (args.length > 1) expect(run.stdout).toMatch(/Examples:\n {2}\$ feedwright /u)
  })

  test('suggests the command that was meant', () => {
    const run = runCommand('.', ['biuld'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('Did you mean build?')
  })
})

describe('feedwright build', () => {
  test('sums up what it did', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['build', ...SITE])
    expect([run.code, run.stdout]).toEqual([0, ''])
    expect(run.stderr).toMatch(/1 article, 1 item in 2 feeds, 2 removed blocks, 0 merged copies/u)
    expect(run.stderr).toMatch(/\d+ files written, 0 unchanged, 0 errors and 0 warnings, [\d.]+ s/u)
  })

  test('reports what it took out, and lists what is most doubtful on request', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['build', ...SITE, '--doubtful', '--quiet'])
    expect(run.stderr).toMatch(
      /^The 2 most doubtful removals; .*\narticles\/harbour\.md:12:1 share-bar 99 % sure .*\n.*\n {2}- Share:\n/u,
    )
    const report = JSON.parse(readFileSync(`${folder}/.feedwright/clean-report.json`, 'utf8'))
    expect(report.removalsByRule).toEqual({ 'copy-protection': 1, 'share-bar': 1 })
  })

  test('refuses to report into the folder that is published', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['build', ...SITE, '--report', 'dist/report.json'])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('Unexpected report in')])
  })

  test('builds an empty newsroom into empty feeds', () => {
    const folder = makeFolder({ 'articles/.keep': '' })
    expect(runCommand(folder, ['build', ...SITE]).code).toBe(0)
  })

  test('is silent when asked to be, but for errors', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR, 'articles/empty.md': '' })
    const run = runCommand(folder, ['build', '--quiet', ...SITE])
    expect(run.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^articles\/empty\.md:1:1 error /u),
    ])
  })

  test('fails over warnings only when it is strict', () => {
    const folder = makeFolder({ 'articles/undated.md': HARBOUR.replace(/date: .*\n/u, '') })
    expect(runCommand(folder, ['build', ...SITE, '--now', '2100-01-01T00:00:00Z']).code).toBe(0)
    expect(
      runCommand(folder, [
        'build',
        '--strict',
        ...SITE,
        '--output',
        'other',
        '--now',
        '2100-01-01T00:00:00Z',
      ]).code,
    ).toBe(1)
  })

  test('holds back what is not due and says for when it built', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['build', ...SITE, '--now', '2026-03-01T00:00:00Z'])
    expect(run.stderr).toContain(
      'articles/harbour.md:1:1 info Held back: its date 2026-03-02T10:00:00Z has not come',
    )
    expect(run.stderr).toContain('1 held back, built for 2026-03-01T00:00:00Z')
    expect(readFileSync(`${folder}/dist/rss.xml`, 'utf8')).not.toContain('Harbour')
  })
})

describe('feedwright check', () => {
  const good = readFileSync('tests/check/fixtures/good/rss.xml', 'utf8')
  const relative = good.replace('https://quay.example/locks/?', '/locks/?')
  const files = {
    'dist/rss.xml': good,
    'bad/rss.xml': good.replace('isPermaLink="false"', 'isPermaLink="true"'),
    'odd/rss.xml': relative,
  }
  const NOW = ['--now', '2026-03-04T00:00:00Z']

  test('says that the feeds of the output folder are fine', () => {
    const run = runCommand(makeFolder(files), ['check', ...NOW])
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toMatch(
      /^feedwright 1 document checked, 0 errors, 0 warnings, 0 notes, [\d.]+ s\n$/u,
    )
  })

  test('says where which rule is broken, and fails over errors', () => {
    const run = runCommand(makeFolder(files), ['check', 'bad/rss.xml', ...NOW])
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(
      /^bad\/rss\.xml:36:7 error Unexpected isPermaLink `true` of .* check\/I2\n/u,
    )
    expect(run.stdout).toContain('rules: I2 (docs/feed-rules.md)')
  })

  test('fails over warnings only when it is strict, and is silent when asked to be', () => {
    const folder = makeFolder(files)
    expect(runCommand(folder, ['check', 'odd', '--quiet', ...NOW])).toMatchObject({
      code: 0,
      stdout: '',
    })
    const strict = runCommand(folder, ['check', 'odd', '--quiet', '--strict', ...NOW])
    expect(strict.code).toBe(1)
    expect(strict.stdout).toContain('check/C3')
  })

  test('prints a report for programs', () => {
    const run = runCommand(makeFolder(files), ['check', 'bad', '--json', ...NOW])
    expect(JSON.parse(run.stdout)).toMatchObject({
      documents: ['bad/rss.xml'],
      findings: [{ path: 'bad/rss.xml', line: 36, ruleId: 'I2', severity: 'error' }],
    })
  })

  test.each([['http://example.org/rss.xml'], ['nowhere'], ['.']])('refuses %s', (target) => {
    const run = runCommand(makeFolder({ 'a.txt': '' }), ['check', target])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^feedwright: Unexpected .+, expected .+\n$/u)
  })
})

describe('feedwright explain', () => {
  test('says where facts come from, what goes and why, and which feeds carry it', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['explain', 'articles/harbour.md', ...SITE])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('title     Harbour opens  (front matter)')
    expect(run.stdout).toMatch(/= # Harbour opens\n/u)
    expect(run.stdout).toMatch(/- Share:\n(?:.*\n)*?- error: Content is protected !!\n/u)
    expect(run.stdout).toContain('Carried by a.example (all), a.example: City (section:city)')
  })

  test('names the copies that a story was merged of', () => {
    const copy = HARBOUR.replace('title: Harbour opens', 'title: First ship in the basin').replace(
      'T10:',
      'T12:',
    )
    const folder = makeFolder({ 'articles/a.md': HARBOUR, 'articles/b.md': copy })
    expect(runCommand(folder, ['explain', 'articles/b.md', ...SITE]).stdout).toContain(
      'A copy, published as a.md',
    )
  })

  test('refuses what is no article', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['explain', 'package.json', ...SITE])
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringContaining('package.json is no article'),
    ])
  })
})

describe('feedwright head', () => {
  test('prints the lines that find the feeds, for every page or for those of one feed', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const all = runCommand(folder, ['head', ...SITE])
    expect([all.code, all.stderr]).toEqual([0, ''])
    expect(all.stdout.match(/<link rel="alternate" /gu)).toHaveLength(4)
    const one = runCommand(folder, ['head', 'section:city', ...SITE])
    expect(one.stdout.match(/https:\S+\/city\/\w+/gu)).toEqual([
      'https://a.example/city/rss',
      'https://a.example/city/atom',
      'https://a.example/city/feed',
    ])
  })

  test('names the feeds there are when one is asked for that is not', () => {
    const folder = makeFolder({ 'articles/harbour.md': HARBOUR })
    const run = runCommand(folder, ['head', 'section:sport', ...SITE])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(
      'Unexpected feed `section:sport`, expected one of all, section:city',
    )
  })
})
