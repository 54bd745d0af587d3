import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../src/check/check-document.ts'
import {
  adviceRules,
  bodyRules,
  documentRules,
  feedRules,
  malformed,
} from '../../src/check/rules.ts'
import { seeBodies } from '../../src/check/see-bodies.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type Damage, damages } from './damages.ts'

const folder = path.join(import.meta.dirname, 'fixtures/good')
const files = readdirSync(folder).sort()

function readGood(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

function check(file: string, text: string): readonly Finding[] {
  return checkDocument({ path: file, text }, { nowMs: Date.UTC(2026, 2, 4), seeBodies }).findings
}

function damage([, place, , , ...edits]: Damage): string {
  let text = readGood(place.split(':')[0] ?? '')
  const pairs = edits.flatMap((edit, index) => {
    if (typeof edit === 'object') return [edit]
    const to = edits[index + 1]
    return index % 2 === 0 && typeof to === 'string' ? [{ from: edit, to }] : []
  })
  for (const { from, to } of pairs) {
    expect(text).toContain(from)
    // A function, since a replacement text would take `$` for a pattern.
    text = text.replace(from, () => to)
  }
  return text
}

describe.each(files)('%s', (file) => {
  test('breaks no rule', () => {
    expect(check(file, readGood(file))).toEqual([])
  })
})

describe('the check', () => {
  const rows = damages.map((row) => ({
    rule: row[0],
    place: row[1],
    severity: row[2],
    what: row[3],
    row,
  }))

  test.each(rows)('finds $rule in $place ($severity): $what', ({ place, row, rule, severity }) => {
    const file = place.split(':')[0] ?? ''
    const findings = check(file, damage(row))
    expect(
      findings.map((finding) => `${finding.ruleId} ${file}:${finding.line} ${finding.severity}`),
    ).toContain(`${rule} ${place} ${severity}`)
    for (const { message } of findings) expect(message).toMatch(/^Unexpected .+, expected .+/u)
  })

  test('weighs no advice as an error, since builds leave it out', () => {
    const ids = new Set(adviceRules.map(({ id }) => id))
    const heavy = damages.filter(([rule, , severity]) => ids.has(rule) && severity === 'error')
    expect(heavy).toEqual([])
    expect(adviceRules.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('has a row for each rule that looks at a document', () => {
    const ids = [malformed, ...documentRules, ...feedRules, ...adviceRules, ...bodyRules].map(
      ({ id }) => id,
    )
    // Those of servers and of agreement are shown by tests of their own.
    const elsewhere = ['H1', 'H2', 'Z1']
    const shown = new Set([...damages.map(([rule]) => rule), ...elsewhere])
    expect([...new Set(ids)].filter((id) => !shown.has(id))).toEqual([])
  })
})
