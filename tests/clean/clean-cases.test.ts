import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CleanOptions } from '../../src/clean/clean-options.ts'
import type { Profile } from '../../src/clean/profile.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Removal } from '../../src/model/removal.ts'
import type { Source } from '../../src/model/source.ts'
import { findPlace } from '../../src/text/find-place.ts'
import { type Cleaned, cleanAll, cleanAlone } from './clean-sources.ts'
import { takeOut } from './take-out.ts'

const folder = path.join(import.meta.dirname, 'cases')
const isUpdate = process.env.UPDATE_CASES === '1'
const MIN_CASES = 4

type Stated = {
  readonly title?: string
  readonly summary?: string
  readonly siteNames?: string[]
  readonly profile?: Profile
  /** What the configuration wants to go. */
  readonly remove?: string[]
}

const rules = listFolders(folder)

describe.each(rules)('%s', (rule) => {
  const cases = listFolders(path.join(folder, rule))

  it.each(cases)('%s', (name) => {
    const place = path.join(folder, rule, name)
    const { texts, findings } = runCase(place)
    for (const [file, text] of texts) compare(path.join(place, file), text)
    compare(path.join(place, 'findings.txt'), findings)
  })

  it('has cases to act on and cases to leave alone', () => {
    const findings = cases.map((name) =>
      readFileSync(path.join(folder, rule, name, 'findings.txt'), 'utf8'),
    )
    const acting = findings.filter((text) => text.includes(` ${rule} `)).length
    const isRule = rule !== 'removed-too-much'
    expect(acting).toBeGreaterThanOrEqual(isRule ? MIN_CASES : 1)
    expect(cases.length - acting).toBeGreaterThanOrEqual(isRule ? MIN_CASES : 1)
  })
})

type Outcome = { readonly texts: ReadonlyMap<string, string>; readonly findings: string }

function runCase(place: string): Outcome {
  const stated = readStated(place)
  const options: CleanOptions = {
    profile: stated.profile ?? 'careful',
    maxRemovedShare: 0.4,
    siteNames: stated.siteNames ?? ['Bay Courier'],
    rules: {},
    keep: [],
    remove: stated.remove ?? [],
  }
  const isCorpus = existsSync(path.join(place, 'input'))
  const files = isCorpus
    ? readdirSync(path.join(place, 'input')).sort()
    : [existsSync(path.join(place, 'input.txt')) ? 'input.txt' : 'input.md']
  const sources = files.map((file) => readSource(path.join(place, isCorpus ? 'input' : ''), file))
  const facts = { title: stated.title, summary: stated.summary }
  const cleaned = isCorpus
    ? cleanAll(sources, options)
    : sources.map((source) => cleanAlone(source, facts, options))
  return {
    texts: new Map(
      cleaned.map((one) => [nameExpected(one.source.path), takeOut(one.source.text, one.removals)]),
    ),
    findings: cleaned
      .flatMap((one) => describeCleaned(one, isCorpus))
      .map((line) => `${line}\n`)
      .join(''),
  }
}

function readStated(place: string): Stated {
  const file = path.join(place, 'stated.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stated) : {}
}

function readSource(place: string, file: string): Source {
  const text = readFileSync(path.join(place, file), 'utf8')
  return { path: file, format: file.endsWith('.txt') ? 'text' : 'markdown', text, bodyStart: 0 }
}

function nameExpected(file: string): string {
  return file.startsWith('input.') ? file.replace('input', 'expected') : `expected/${file}`
}

function describeCleaned(
  { source, removals, findings }: Cleaned,
  isNamed: boolean,
): readonly string[] {
  const prefix = isNamed ? `${source.path}:` : ''
  return [
    ...removals.map((removal) => prefix + describeRemoval(source.text, removal)),
    ...findings.map((finding) => prefix + describeFinding(finding)),
  ]
}

function describeRemoval(
  text: string,
  { start, end, ruleId, confidence, reason }: Removal,
): string {
  const [from, to] = [start, end].map((offset) => {
    const { line, column } = findPlace(text, offset)
    return `${line}:${column}`
  })
  return `${from}-${to} ${ruleId} ${confidence} ${reason}`
}

function describeFinding({ line, column, severity, ruleId, message }: Finding): string {
  return `${line}:${column} ${severity} ${ruleId} ${message}`
}

function compare(file: string, actual: string): void {
  if (isUpdate) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, actual)
  }
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

function listFolders(place: string): readonly string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
