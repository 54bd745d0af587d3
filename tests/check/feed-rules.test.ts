import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  adviceRules,
  bodyRules,
  documentRules,
  feedRules,
  malformed,
} from '../../src/check/rules.ts'

const PAGE = 'docs/feed-rules.md'
const FOLDER = 'src/check/rules'

type Row = {
  readonly id: string
  readonly severity: string
  readonly name: string
  readonly about: string
}

const rules = [malformed, ...documentRules, ...feedRules, ...adviceRules, ...bodyRules]

/* The sentence above the rule, and what the rule says of itself. */
function readRow(file: string): Row {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const place = text.search(/\nexport const \w+: Rule/u)
  const about = text.slice(text.lastIndexOf('/**', place) + '/**'.length, place)
  return {
    id: /^ {2}id: '(\w+)'/mu.exec(text)?.[1] ?? '',
    severity: /^ {2}severity: '(\w+)'/mu.exec(text)?.[1] ?? '',
    name: file.replace('.ts', ''),
    about: about
      .replace(/\*\/\s*$/u, '')
      .replace(/\s*\n \*\s*|\s+/gu, ' ')
      .trim(),
  }
}

const SOURCE = /\([^)]*(?:RFC|RSS|XML|JSON Feed|W3C|WCAG|HTML|https?:|measured)/u
const LETTERS = ['X', 'S', 'F', 'I', 'U', 'T', 'D', 'C', 'M', 'Cat', 'A', 'R', 'H', 'N', 'Z']

function rankOf(id: string): string {
  const letter = LETTERS.findIndex((one) => one === id || one === id[0])
  return `${String(letter).padStart(2, '0')}${id}`
}

function writePage(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ about, id, name, severity }) =>
      `| ${id} | \`${name}\` | ${severity} | ${about.replaceAll('|', '\\|')} |`,
  )
  return `# Rules of feeds

What \`feedwright check\` holds feeds to; a build holds its own to all that can be errors before it writes them, but for those
of bodies, which rendering holds (a test shows it). Errors break a format or lose something in readers; warnings are those of
validators and of good practice; notes are worth knowing. A single breach can weigh more or less than its rule.

| number | rule | severity | what it asks, and who says so |
| ------ | ---- | -------- | ----------------------------- |
${lines.join('\n')}
`
}

describe('docs/feed-rules.md', () => {
  const rows = [
    {
      id: 'X0',
      severity: 'error',
      name: 'malformed',
      about:
        'Hold a document to being well-formed and a feed of a known format (XML 1.0, RFC 8259, RFC 4287 section 2).',
    },
    ...readdirSync(FOLDER).map(readRow),
  ].sort((one, other) => (rankOf(one.id) + one.name < rankOf(other.id) + other.name ? -1 : 1))

  test('has a row for every rule, with the sentence above it', () => {
    // UPDATE_CASES=1 writes the page anew.
    const page = writePage(rows)
    if (process.env.UPDATE_CASES === '1') writeFileSync(PAGE, page)
    expect(readFileSync(PAGE, 'utf8')).toBe(page)
  })

  test('names every rule that is run, and its source', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const { about, id, name } of rows) {
      expect(about, name).toMatch(/^[A-Z].*\.$/u)
      // Agreement is our own promise.
      if (id !== 'Z1') expect(about, name).toMatch(SOURCE)
    }
  })
})
