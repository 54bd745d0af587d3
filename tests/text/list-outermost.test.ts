import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { dropRanges } from '../../src/text/drop-ranges.ts'
import { listOutermost } from '../../src/text/list-outermost.ts'

test('of nested ranges the outermost is listed', () => {
  const [outer, inner, apart] = [
    { start: 2, end: 9 },
    { start: 2, end: 4 },
    { start: 9, end: 11 },
  ]
  expect(listOutermost([inner, apart, outer])).toEqual([outer, apart])
})

const range = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length + 1 }))

it('leaves the same text as all of them', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv'
      const kept = [...text].filter(
        (_, at) => !ranges.some(({ start, end }) => at >= start && at < end),
      )
      expect(dropRanges(text, listOutermost(ranges))).toBe(kept.join(''))
    }),
  )
})
