import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildNasty } from './build-newsrooms.ts'

const EXPECTED = path.join(import.meta.dirname, 'fixtures/nasty/findings.txt')

test('the nasty newsroom loses nothing without a message', async () => {
  const { result } = await buildNasty()
  const lines = result.findings
    // The file's date is that of the checkout.
    .filter(({ ruleId }) => ruleId !== 'held-back')
    .map(
      ({ column, line, message, path: file, ruleId, severity }) =>
        `${file}:${line}:${column} ${severity} ${ruleId} ${message}\n`,
    )
  // UPDATE_CASES=1 writes what is expected; read each change before you keep it.
  if (process.env.UPDATE_CASES === '1') writeFileSync(EXPECTED, lines.join(''))
  expect(lines.join('')).toBe(readFileSync(EXPECTED, 'utf8'))
})
