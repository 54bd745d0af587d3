import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { makeRuleTable } from '../scripts/make-rule-table.ts'
import { makeProgram } from '../src/cli/program.ts'
import { listKeys } from '../src/config/config-schema.ts'
import { readFeedCase, writeTexts } from './write/sample-feed.ts'

const readme = readFileSync('README.md', 'utf8')
const architecture = readFileSync('ARCHITECTURE.md', 'utf8')

/* First column of the table below a heading, marks off. */
function readTable(text: string, heading: string): string[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)`/gmu)].map(([, cell = '']) => cell)
}

/* What the table of facts says of one format, less what stands in the feed and not in its items. */
function readColumn(format: string): string[] {
  const [head = '', ...rows] =
    (readme.split('\nWhat a fact becomes:\n\n')[1] ?? '').split('\n\n')[0]?.split('\n') ?? []
  const column = head.split('|').findIndex((cell) => cell.trim() === format)
  const names = rows.flatMap((row) => {
    const cell = row.split('|')[column] ?? ''
    return [...cell.replace(/feed: `[^`]+`/gu, '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name)
  })
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

function listWritten(xml: string, itemName: string): string[] {
  const names = new Set<string>()
  visit(fromXml(xml), 'element', (item: Element) => {
    if (item.name !== itemName) return
    if (item.attributes['xml:lang']) names.add('xml:lang')
    visit(item, 'element', ({ attributes, name }: Element) => {
      const isLink = name.endsWith('link') && attributes.rel
      if (name !== itemName) names.add(isLink ? `${name} rel="${attributes.rel}"` : name)
    })
  })
  return [...names].sort()
}

function listMembers(json: string): string[] {
  const { items }: { items: Record<string, object>[] } = JSON.parse(json)
  const names = items.flatMap((item) =>
    Object.entries(item).flatMap(([name, value]) =>
      name === '_feedwright' ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
    ),
  )
  return [...new Set(names)].sort()
}

function listConfigKeys(): string[] {
  const inner = ['author', 'clean', 'dedupe', 'feeds', 'pages', 'sitemapNews']
  return listKeys([]).flatMap((key) =>
    inner.includes(key) ? [key, ...listKeys([key]).map((child) => `${key}.${child}`)] : [key],
  )
}

describe('README.md', () => {
  test('names every option of the configuration, and no other', () => {
    const documented = readTable(readme, 'Options').filter((cell) => !cell.startsWith('-'))
    expect(documented.sort()).toEqual(listConfigKeys().sort())
  })

  test('names every option of the command line, and no other', async () => {
    const program = await makeProgram()
    const flags = program.commands.flatMap((command) => command.options.map(({ long }) => long))
    const documented = readTable(readme, 'Options').filter((cell) => cell.startsWith('--'))
    expect(documented.map((cell) => cell.split(' ')[0]).sort()).toEqual([...new Set(flags)].sort())
  })

  test('says of every cleaning rule what the code says, after `npm run document:rules`', () => {
    expect(readme).toContain(`\n\n${makeRuleTable()}\n`)
  })

  test('names what every fact becomes, and nothing that is not written', () => {
    const feed = readFeedCase('rich-items')
    const { atom, json, rss } = writeTexts(feed)
    expect(readColumn('RSS 2.0')).toEqual(listWritten(rss, 'item'))
    expect(readColumn('Atom 1.0')).toEqual(listWritten(atom, 'entry'))
    expect(readColumn('JSON Feed 1.1')).toEqual(listMembers(json))
  })

  test('shows the plain text sample as it is', () => {
    const sample = readFileSync('articles/city/2026-11-03-ferry-returns-to-north-pier.txt', 'utf8')
    const opening = sample.split('\n').slice(0, 6).join('\n')
    expect(readme).toContain(opening)
  })
})

describe('package.json', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const targets = Object.entries<Record<string, string>>(exports).flatMap(([name, paths]) =>
    typeof paths === 'string' ? [] : Object.values(paths).map((target) => [name, target] as const),
  )

  test.each(targets)('exports %s as %s, which is compiled from a source', (_, target) => {
    const source = target.replace(/^\.\/build\//u, 'src/').replace(/(?:\.d\.ts|\.js)$/u, '.ts')
    expect(existsSync(source)).toBe(true)
  })
})

describe('ARCHITECTURE.md', () => {
  test('is one screen and a half', () => {
    expect(architecture.split('\n').length).toBeLessThan(120)
  })

  test('names every folder of the sources', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    for (const folder of folders) expect(architecture).toContain(`${folder}/`)
  })
})

describe.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...listDecisions()])(
  '%s',
  (name) => {
    test('holds no conflict that git left open', () => {
      expect(readFileSync(name, 'utf8')).not.toMatch(/^(?:<{7}|>{7}) /mu)
    })

    test('names no path that is gone', () => {
      const text = readFileSync(name, 'utf8')
      const paths = [
        ...text.matchAll(/(?:^|[\s`(])((?:src|tests|scripts|docs|articles)\/[\w./-]*\w)/gmu),
      ]
        .map(([, path = '']) => path)
        .filter((path) => !path.includes('…'))
      for (const path of paths) expect(existsSync(path) ? '' : path).toBe('')
    })
  },
)

function listDecisions(): string[] {
  return readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)
}
