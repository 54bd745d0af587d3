import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeSeldom } from '../../src/state/escape-seldom.ts'

test('means the same, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', 'é', '“', '\ud83c', '\u2028', '🌉'),
  })
  fc.assert(
    fc.property(text, fc.nat(100), (seldom, often) => {
      const value = [seldom, 'plain '.repeat(often)]
      expect(JSON.parse(escapeSeldom(JSON.stringify(value)))).toEqual(value)
    }),
  )
})

test('escapes quotation marks, and leaves the letters of western Europe', () => {
  expect(escapeSeldom('"Le phare de la côte reste allumé, et la “vieille” lampe avec lui"')).toBe(
    '"Le phare de la côte reste allumé, et la \\u201cvieille\\u201d lampe avec lui"',
  )
})

test('leaves alone what is mostly something else', () => {
  expect(escapeSeldom('"Мост открыт"')).toBe('"Мост открыт"')
})
