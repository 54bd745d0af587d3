import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainAddress } from '../../src/text/is-plain-address.ts'

const piece = fc.constantFrom(
  ...['http://', 'https://', 'news', 'example', '.example', '.org', '.', '..', '/', '//', '-', '~'],
  ...[
    '_',
    'a',
    'B',
    '1',
    '127.0.0.1',
    '0x7f',
    'xn--',
    'xn--bcher-kva',
    ':443',
    '%20',
    '?a=b',
    '#c',
    '@',
    ' ',
    'ä',
  ],
)

test('what is called plain is what parsing gives of it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.webUrl(), (pieces, address) => {
      for (const text of [`https://${pieces.join('')}`, pieces.join(''), address]) {
        if (isPlainAddress(text)) expect(new URL(text).href).toBe(text)
      }
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['https://news.example/', true],
  ['http://www.news.example/2026/11/the-quay_2.html', true],
  ['https://news.example', false],
  ['https://news.example/a/../b', false],
  ['https://news.example/a//b', false],
  ['https://news.example/?a', false],
  ['https://127.0.0.1/', false],
  ['https://News.example/', false],
])('%s: %s', (address, expected) => {
  expect(isPlainAddress(address)).toBe(expected)
})
