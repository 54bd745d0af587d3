import { describe, expect, test } from 'vitest'
import { carryAddress, isCarriedAddress } from '../../src/text/carry-address.ts'
import { parseWebUrl } from '../../src/text/parse-url.ts'

describe('carryAddress', () => {
  test.each([
    ['https://EXAMPLE.org', 'https://example.org/'],
    ['https://example.org/a b?c="d"', 'https://example.org/a%20b?c=%22d%22'],
    ['https://example.org/%C3%BC?a&b', 'https://example.org/%C3%BC?a&b'],
    [
      'https://example.org/a[1]|2^3`?b={4}\\#c[5]#d',
      'https://example.org/a%5B1%5D%7C2%5E3%60?b=%7B4%7D%5C#c%5B5%5D%23d',
    ],
    ['https://[::1]:8080', 'https://[::1]:8080/'],
    ['https://example.org/100%?a=%zz%20', 'https://example.org/100%25?a=%25zz%20'],
    ['https://example.org/?', 'https://example.org/?'],
    ['https://example.org/#', 'https://example.org/#'],
    ['https://u@example.org?a//b', 'https://u@example.org/?a//b'],
    ['not an address', 'not an address'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('writes %s as %s', (address, expected) => {
    expect(carryAddress(address)).toBe(expected)
    expect(carryAddress(expected)).toBe(expected)
  })
})

describe('parseWebUrl', () => {
  test.each(['ftp://example.org/', 'data:text/plain,a', '/a', '', 'https://'])(
    'refuses %s',
    (text) => {
      expect(parseWebUrl(text)).toBeUndefined()
    },
  )

  test('reads Latin-1 letters however often it has run', () => {
    let refused = 0
    for (let run = 0; run < 50_000; run++) {
      if (parseWebUrl('https://Bücher.example/') === undefined) refused++
    }
    expect(refused).toBe(0)
  })
})

describe('isCarriedAddress', () => {
  test.each([
    ['https://example.org/', true],
    ['https://example.org', false],
    ['https://example.org/a b', false],
    ['tag:example.org,2026:1', false],
    [undefined, false],
  ])('says of %s: %s', (address, expected) => {
    expect(isCarriedAddress(address)).toBe(expected)
  })
})
