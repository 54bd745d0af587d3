import pc from 'picocolors'
import { expect, test } from 'vitest'
import { formatFindings } from '../../src/cli/format-findings.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'

const colours = pc.createColors(false)
const input = process.cwd()

function find(line: number, severity: Severity, ruleId: string): Finding {
  const message = 'Unexpected tide, expected ebb'
  return { path: 'harbour.md', line, column: 1, severity, stage: 'read', ruleId, message }
}

const findings = [
  find(1, 'info', 'tide'),
  find(2, 'info', 'tide'),
  find(3, 'warning', 'tide'),
  find(4, 'info', 'wind'),
  find(5, 'info', 'tide'),
  find(6, 'info', 'tide'),
]

test('a few notes stand for many of one rule; warnings are all told', () => {
  expect(formatFindings(findings, { input, colours, maxNotes: 2 })).toBe(
    [
      'harbour.md:1:1 info Unexpected tide, expected ebb read/tide',
      'harbour.md:2:1 info Unexpected tide, expected ebb read/tide',
      'harbour.md:3:1 warning Unexpected tide, expected ebb read/tide',
      'harbour.md:4:1 info Unexpected tide, expected ebb read/wind',
      '… and 2 more like it read/tide',
      '\n',
    ].join('\n'),
  )
})

test('all are told where no number is said', () => {
  expect(formatFindings(findings, { input, colours }).trim().split('\n')).toHaveLength(6)
})
