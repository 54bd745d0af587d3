import { describe, expect, test } from 'vitest'
import { formatDuplicates } from '../../src/cli/format-duplicates.ts'
import { formatDuplicatesReport } from '../../src/cli/format-duplicates-report.ts'
import { makeColours } from '../../src/cli/make-colours.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { findDuplicates } from '../../src/find-duplicates.ts'
import { makeFolder } from '../temporary-folder.ts'

const colours = makeColours(process.stdout)
const FIRST =
  'The mill at Tarnholt will grind again in May, when the last of its four wheels has been hung and the race behind it is clear of the silt of sixty years.'
const SECOND =
  'A miller has been found as well: a woman from the upper valley, who learned the trade from her uncle.'
const ARTICLES = {
  'articles/city/mill.md': `---\ntitle: The mill grinds again\ndate: 2026-03-02T10:00:00Z\n---\n${FIRST}\n\n${SECOND}\n`,
  'articles/wire/mill.md': `---\ntitle: Tarnholt mill to reopen\ndate: 2026-03-03T10:00:00Z\nsource: Coast Gazette\n---\n${FIRST.replace('silt', 'mud')}\n`,
  'articles/city/seal.md':
    '---\ntitle: A seal\ndate: 2026-03-02T10:00:00Z\n---\nA seal has taken the slip below the chapel of Ellery for its own.\n',
}

async function find(dedupe = {}) {
  const url = 'https://a.example/'
  const folder = makeFolder({
    ...ARTICLES,
    'feedwright.config.json': JSON.stringify({ url, dedupe }),
  })
  return findDuplicates(await loadConfig(folder, {}), { nowMs: Date.UTC(2100, 0, 1) })
}

describe('feedwright duplicates', () => {
  test('shows copies side by side and where they differ', async () => {
    expect(formatDuplicates(await find(), { mode: 'drop', colours })).toBe(
      `The mill grinds again
  published  city/mill.md  2026-03-02T10:00:00Z  –              52 words  The mill grinds again
  copy       wire/mill.md  2026-03-03T10:00:00Z  Coast Gazette  32 words  Tarnholt mill to reopen
city/mill.md is the canonical one: the others are excerpts of it

wire/mill.md copies city/mill.md: 97 % of the shorter one's words, 0.0 differing facts per 100 words
  ~ ${FIRST.replace('silt', '[-silt-]{+mud+}')}
  - ${SECOND}

3 articles, 1 copy of 1 story
`,
    )
  })

  test('says that all are published where copies are marked', async () => {
    const text = formatDuplicates(await find({ mode: 'mark' }), { mode: 'mark', colours })
    expect(text).toMatch(/^ {2}published {2}city\/mill\.md .*\n {2}published {2}wire\/mill\.md/mu)
  })

  test('says what the configuration states', async () => {
    const pair = { same: [['city/mill.md', 'city/seal.md']] }
    const text = formatDuplicates(await find(pair), { mode: 'drop', colours })
    expect(text).toContain('city/seal.md copies city/mill.md, as the configuration has it: 0 %')
  })

  test('says that none are looked for', async () => {
    const text = formatDuplicates(await find({ mode: 'off' }), { mode: 'off', colours })
    expect(text).toBe('Copies are not looked for: `dedupe.mode` is `off`.\n')
  })

  test('is JSON for programs', async () => {
    expect(JSON.parse(formatDuplicatesReport(await find()))).toMatchObject({
      articles: 3,
      clusters: [
        {
          canonical: 'city/mill.md',
          reason: 'the others are excerpts of it',
          published: ['city/mill.md'],
          members: [
            { path: 'city/mill.md', title: 'The mill grinds again', words: 52 },
            { path: 'wire/mill.md', source: 'Coast Gazette', published: '2026-03-03T10:00:00Z' },
          ],
          copies: [{ path: 'wire/mill.md', of: 'city/mill.md', evidence: 'words', conflicts: 0 }],
        },
      ],
      findings: [],
    })
  })
})
