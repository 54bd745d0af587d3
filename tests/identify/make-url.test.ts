import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeUrl } from '../../src/identify/make-url.ts'
import { type Facts, SILENT } from '../../src/model/facts.ts'
import { carryAddress } from '../../src/text/carry-address.ts'

const facts: Facts = { ...SILENT, title: 'Ferry', language: 'en', slug: 'ferry' }
const SITES = [
  'https://news.example/',
  'https://news.example/deep/er/',
  'https://bücher.example/ä/',
]

const part = fc.oneof(
  fc.constantFrom(
    'a',
    'news',
    '-',
    '_',
    '~',
    '.',
    '..',
    '...',
    '%',
    '%41',
    'ä',
    ':',
    '@',
    '?',
    '#',
    ' ',
  ),
  fc.string({ maxLength: 3 }),
)
const path = fc
  .array(fc.oneof(part, fc.constant('/')), { maxLength: 8 })
  .map((all) => `/${all.join('')}`)

test('an address that is put together is the one that a parser of addresses would make', () => {
  fc.assert(
    fc.property(path, fc.constantFrom(...SITES), (url, siteUrl) => {
      const pattern = { timeZone: 'UTC', siteUrl, permalink: '/:slug/' }
      const plain = url.replace(/^\/+/u, '')
      fc.pre(URL.canParse(plain, siteUrl))
      expect(makeUrl({ ...facts, url }, 0, pattern)).toBe(
        carryAddress(new URL(plain, siteUrl).href),
      )
    }),
    { numRuns: 2000 },
  )
})

test('a long address takes no longer than it is long', () => {
  const url = `/${'a'.repeat(50_000)}%`
  const pattern = { timeZone: 'UTC', siteUrl: 'https://news.example/', permalink: '/:slug/' }
  expect(makeUrl({ ...facts, url }, 0, pattern)).toBe(`https://news.example${url}25`)
})
