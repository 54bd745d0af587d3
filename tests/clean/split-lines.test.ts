import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/clean/split-lines.ts'

const sign = fc.constantFrom('a', 'é', ' ', '\t', '\n', '\r', '\r\n', '\u2028')

test('lines of a range are what stands between its line ends, without blank ones', () => {
  fc.assert(
    fc.property(fc.array(sign), fc.nat(12), fc.nat(12), (signs, from, length) => {
      const text = signs.join('')
      const range = { start: from, end: Math.min(from + length, text.length) }
      const stretch = text.slice(range.start, range.end)
      const lines = splitLines(text, range)
      const told = stretch.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
      expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(told)
      for (const { start, end } of lines) {
        expect(start).toBeGreaterThanOrEqual(range.start)
        expect(end).toBeLessThanOrEqual(range.end)
      }
    }),
    { numRuns: 3000 },
  )
})
