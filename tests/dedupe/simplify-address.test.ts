import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simplifyAddress } from '../../src/dedupe/simplify-address.ts'

test.each([
  ['https://www.quay.example/city/ferry/', 'quay.example/city/ferry'],
  ['http://quay.example/city/ferry', 'quay.example/city/ferry'],
  ['https://www.quay.example/a/../city/./ferry//', 'quay.example/city/ferry'],
  ['https://Quay.example:443/city/ferry', 'quay.example/city/ferry'],
  ['https://quay.example/?p=7', 'quay.example?p=7'],
  ['https://quay.example/', undefined],
  ['city/ferry', undefined],
])('%s', (address, expected) => {
  expect(simplifyAddress(address)).toBe(expected)
})

test('addresses that need no parsing are those that parsing would give', () => {
  const part = fc.stringMatching(/^[\w.~%-]{0,4}$/)
  const host = fc.array(fc.stringMatching(/^(?:xn--|www|0x|[a-z\d-]{1,3})$/), { maxLength: 3 })
  fc.assert(
    fc.property(
      host,
      fc.constantFrom('example', 'co', '7', 'xn--'),
      fc.array(part),
      (labels, top, parts) => {
        const address = `https://${[...labels, top].join('.')}/${parts.join('/')}`
        const parsed = URL.canParse(address) ? new URL(address) : undefined
        const path = parsed?.pathname.replace(/\/+$/u, '') ?? ''
        const expected = path === '' ? undefined : parsed?.host.replace(/^www\./u, '') + path
        expect(simplifyAddress(address)).toBe(expected)
      },
    ),
    { numRuns: 3000 },
  )
})
