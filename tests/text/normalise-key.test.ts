import { expect, test } from 'vitest'
import { normaliseKey } from '../../src/text/normalise-key.ts'

test.each([
  ['title', 'title'],
  ['pub_date', 'pubdate'],
  ['Pub-Date', 'pubdate'],
  ['pub date', 'pubdate'],
  ['_date', '_date'],
  ['date_', 'date_'],
  ['größe_a', 'größea'],
  ['', ''],
])('the key `%s` is compared as `%s`', (key, normal) => {
  expect(normaliseKey(key)).toBe(normal)
})
