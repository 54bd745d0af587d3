import { expect, test } from 'vitest'
import { hashRows } from '../../src/text/hash-rows.ts'

const row = (texts: readonly string[], numbers: readonly number[]) => ({ texts, numbers })

test('equal rows have the same hash', () => {
  const rows = () => [row(['a', 'bc'], [1, Number.NaN]), row(['', 'd'], [2 ** 52, -1])]
  expect(hashRows(rows())).toBe(hashRows(rows()))
})

test.each([
  ['texts that part elsewhere', [row(['ab', 'c'], [1])], [row(['a', 'bc'], [1])]],
  ['another number', [row(['a'], [1])], [row(['a'], [2])]],
  ['no number', [row(['a'], [0])], [row(['a'], [Number.NaN])]],
  ['another order', [row(['a'], [1]), row(['b'], [1])], [row(['b'], [1]), row(['a'], [1])]],
  ['fewer rows', [row(['a'], [1]), row(['b'], [1])], [row(['a'], [1])]],
])('%s have another hash', (_, some, others) => {
  expect(hashRows(some)).not.toBe(hashRows(others))
})
