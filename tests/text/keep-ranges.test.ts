import { expect, test } from 'vitest'
import { keepRanges } from '../../src/text/keep-ranges.ts'

test.each([
  ['nothing', [], ['one two', 'three']],
  ['the start of a block', [[0, 4]], ['two', 'three']],
  ['the middle of a block', [[2, 5]], ['on', 'wo', 'three']],
  ['a whole block', [[0, 7]], ['three']],
  ['the end of a block and all of the next', [[3, 13]], ['one']],
  ['the space between blocks', [[7, 8]], ['one two', 'three']],
])('leave out %s', (_, left, expected) => {
  const text = 'one two three'
  const blocks = [
    { start: 0, end: 7 },
    { start: 8, end: 13 },
  ]
  const ranges = left.map(([start = 0, end = 0]) => ({ start, end }))
  expect(keepRanges(blocks, ranges).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  )
})

test('leave more out of a block than a call takes arguments', () => {
  const left = Array.from({ length: 200_000 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }))
  expect(keepRanges([{ start: 0, end: 400_000 }], left)).toHaveLength(200_000)
})
