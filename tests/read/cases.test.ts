import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StatedFacts } from '../../src/model/facts.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readSource } from '../../src/read/read-source.ts'

const ROOT = path.join(import.meta.dirname, 'cases')
const OPTIONS = { timeZone: 'Europe/Berlin' }

/** `UPDATE_CASES=1` writes what is expected from what is; without it, a case that expects nothing fails. */
const IS_UPDATE = process.env.UPDATE_CASES === '1'

const behaviours = readdirSync(ROOT).toSorted()

describe.each(behaviours)('%s', (behaviour) => {
  test.each(readdirSync(path.join(ROOT, behaviour)).toSorted())('%s', (name) => {
    const folder = path.join(ROOT, behaviour, name)
    const input = readFileSync(path.join(folder, 'input.md'), 'utf8')
    const found = read(Buffer.from(input))

    compare(path.join(folder, 'facts.json'), found.facts)
    compare(path.join(folder, 'findings.txt'), found.findings)

    // What a line ends with and how text is encoded changes nothing, places included.
    expect(read(Buffer.from(input.replaceAll('\n', '\r\n')))).toEqual(found)
    expect(read(Buffer.from(`\ufeff${input}`))).toEqual(found)
    expect(read(Buffer.from(`\ufeff${input}`, 'utf16le'))).toEqual(found)
    expect(read(Buffer.from(`\ufeff${input}`, 'utf16le').swap16())).toEqual(found)
  })
})

function compare(file: string, text: string): void {
  if (IS_UPDATE) writeFileSync(file, text)
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

function read(bytes: Uint8Array): { readonly facts: string; readonly findings: string } {
  const { source, stated, findings } = readSource({ path: 'article.md' }, bytes, OPTIONS)
  const body = source?.text.slice(source.bodyStart).replaceAll('\r\n', '\n')
  const facts = stated === undefined ? 'left out' : { ...leaveOutRare(stated), body }
  return {
    facts: `${JSON.stringify(facts, formatValue, 2)}\n`,
    findings: findings.map(formatFinding).join(''),
  }
}

/* Facts that few articles state are shown where they are. */
function leaveOutRare({ corrections, isWithdrawn, ...others }: StatedFacts): object {
  return {
    ...others,
    ...(isWithdrawn && { isWithdrawn }),
    ...(corrections.length > 0 && { corrections }),
  }
}

function formatValue(key: string, value: unknown): unknown {
  // Most articles have none.
  if (key === 'media' && Array.isArray(value) && value.length === 0) return undefined
  return key.endsWith('Ms') && typeof value === 'number' ? new Date(value).toISOString() : value
}

function formatFinding({ path: file, line, column, severity, ruleId, message }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${ruleId} ${message}\n`
}
