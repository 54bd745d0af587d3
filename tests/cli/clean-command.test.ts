import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { formatCleaning } from '../../src/cli/format-cleaning.ts'
import { COMMAND, runCommand } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

const STORY = `---
title: Harbour opens
---

The new basin took its first ship on Monday, two days earlier than planned.

The port authority expects forty more this month, and says that the road is ready for them.
`
const FILES = { 'articles/harbour.md': `${STORY}\nShare:\nerror: Content is protected !!\n` }

describe('feedwright clean', () => {
  test('shows what goes, where and why, and writes nothing', () => {
    const folder = makeFolder(FILES)
    const run = runCommand(folder, ['clean'])
    expect(run.code).toBe(0)
    expect(run.stdout.split('\n').slice(0, 3)).toEqual([
      'articles/harbour.md:9:1 share-bar 99 % sure Unexpected share label `Share:`, expected text of the story',
      '    The port authority expects forty more this month, and says that the road is ready for them.',
      '  - Share:',
    ])
    expect(run.stderr).toBe(
      'feedwright 2 removed blocks in 1 of 1 article: copy-protection 1, share-bar 1\n' +
        '           nothing written: --write takes them out of the files\n',
    )
    expect(readFileSync(`${folder}/articles/harbour.md`, 'utf8')).toBe(FILES['articles/harbour.md'])
  })

  test('takes it out of the files when it is told to', () => {
    const folder = makeFolder(FILES)
    const run = runCommand(folder, ['clean', '--write', 'articles/harbour.md'])
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('1 file written')])
    expect(readFileSync(`${folder}/articles/harbour.md`, 'utf8')).toBe(STORY)
  })

  test('takes out a thorough share where it is told to be thorough', () => {
    const furniture = Array<string>(5).fill('Photo: Ann Lockyer')
    const short = `---\ntitle: Harbour opens\n---\n\nThe new basin took its first ship.\n\n`
    const folder = makeFolder({ 'articles/short.md': `${short}${furniture.join('\n\n')}\n` })
    const [careful, thorough] = [['clean'], ['clean', '--thorough']].map(
      (words) => runCommand(folder, words).stderr,
    )
    expect(careful).toContain('removed-too-much')
    expect(thorough).toContain('5 removed blocks')
  })

  test('reports for programs: ranges that are those of the texts, and what can not be read', () => {
    const folder = makeFolder({ ...FILES, 'articles/empty.md': '' })
    const run = runCommand(folder, ['clean', '--json'])
    const { cleaned, ...head } = JSON.parse(run.stdout)
    expect(run.code).toBe(1)
    expect(head).toEqual({
      articles: 1,
      removals: 2,
      removalsByRule: { 'copy-protection': 1, 'share-bar': 1 },
      written: [],
      findings: [expect.objectContaining({ path: 'empty.md', ruleId: 'file-empty' })],
    })
    const text = FILES['articles/harbour.md']
    for (const removal of cleaned[0].removals) {
      expect(text.slice(removal.start, removal.end)).toBe(removal.text)
    }
  })

  test('goes on when nobody reads on', () => {
    const folder = makeFolder(FILES)
    const command = [process.execPath, ...COMMAND, 'clean', '--write'].map((word) => `'${word}'`)
    const run = spawnSync('sh', ['-c', `${command.join(' ')} | true`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(run.stderr).toContain('1 file written')
  })

  test('refuses what is no article', () => {
    const run = runCommand(makeFolder(FILES), ['clean', 'elsewhere.md'])
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringContaining('elsewhere.md is no article'),
    ])
  })
})

describe('a removal', () => {
  const text = 'Story.\n\nTweet \u001b[2J\r\nEmail\n'
  const removal = { start: 8, end: 25, line: 3, column: 1, text: text.slice(8, 25) }
  const look = (isColoured: boolean) => ({ input: '.', colours: pc.createColors(isColoured) })
  const verdict = { ruleId: 'share-bar', confidence: 0.954, reason: 'Unexpected label' }

  test('is red on a terminal, and what would steer the terminal is replaced', () => {
    const file = { path: 'a\u0007.md', text, removals: [{ ...removal, ...verdict }] }
    expect(formatCleaning(file, look(true)).split('\n').slice(0, 4)).toEqual([
      '\u001b[1ma\ufffd.md:3:1\u001b[22m \u001b[33mshare-bar\u001b[39m 95 % sure \u001b[2mUnexpected label\u001b[22m',
      '\u001b[2m    Story.\u001b[22m',
      '\u001b[31m  - Tweet \ufffd[2J\u001b[39m',
      '\u001b[31m  - Email\u001b[39m',
    ])
  })

  test('stands below the end of the line before it', () => {
    const long = `${'word '.repeat(400)}end.\n\n`
    const [start, end] = [long.length, long.length + 6]
    const file = {
      path: 'a.md',
      text: `${long}Share:`,
      removals: [{ ...removal, ...verdict, start, end }],
    }
    const [, above = ''] = formatCleaning(file, look(false)).split('\n')
    expect(above).toMatch(/^ {4}…(?:\w+ )+end\.$/u)
    expect(above.length).toBe(104)
  })
})
