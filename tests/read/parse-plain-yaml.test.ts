import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlainYaml } from '../../src/read/parse-plain-yaml.ts'
import { parseYaml } from '../../src/read/parse-yaml.ts'

test.each([
  'title: Harbour opens\ndate: 2026-03-02T10:00:00Z\nauthor: Kim Ek\ndraft: false',
  `title: "Harbour: open"\nsummary: 'It''s open'\ntags: [harbour, "north pier", 'ferry']`,
  '\ntags:\n  - harbour\n  - North Pier\nslug: harbour-opens\n\nlayout: post\n',
  'tags:\n- harbour\n- ferry\ntitle: „Größe“ des Hafens',
  'summary: >-\n  One: # line\n  and another\ntitle: Harbour',
  'image: /media/2026/pier.jpg\nurl: https://a.example/x?y=1&z=2\ntags: []',
])('reads %j as YAML does, without asking it', (text) => {
  expect(parsePlainYaml(text)).toEqual(parseYaml(text))
})

test.each([
  ['a mapping in a mapping', 'author:\n  name: Kim'],
  ['a folded text with a blank line', 'summary: >-\n  One\n\n  two'],
  ['a folded text that is indented in itself', 'summary: >-\n  One\n    two'],
  ['a comment', 'title: Harbour # opens'],
  ['an escape', 'title: "Harbour \\u2013 open"'],
  ['a key twice', 'title: a\ntitle: b'],
  ['a colon in a value', 'title: Harbour: opens'],
  ['an anchor', 'title: &a Harbour\nslug: *a'],
  ['a value that goes on', 'title: Harbour\n  opens'],
  ['a missing value', 'title:\ndate: 2026-03-02'],
  ['prose', 'The harbour opens.'],
  ['what may hold too many values', `tags: [${'a,'.repeat(5000)}]`],
])('leaves %s to YAML', (_, text) => {
  expect(parsePlainYaml(text)).toBeUndefined()
})

const fragment = fc.oneof(
  fc.constantFrom(
    ...['title', 'date', 'a', 'tags', 'null', 'true', 'False', 'y', '<<', '~', '-', '- ', '  - '],
    ...[': ', ':', ',', ', ', '[', ']', '{', '}', '"', "'", "''", '#', ' #', ' ', '\n', '\n\n'],
    ...[
      '|',
      '>',
      '>-',
      '&a',
      '*a',
      '!',
      '%',
      '@',
      '`',
      '\\',
      '...',
      '---',
      '?',
      '? ',
      '\t',
      '\r\n',
    ],
    ...[
      '2026-03-02',
      '10:00',
      '007',
      '1.10',
      '.5',
      '(x)',
      '/x',
      'é',
      '„',
      '\u2028',
      '\u0085',
      '😀',
    ],
  ),
  fc.string({ maxLength: 3 }),
)
const soup = fc.array(fragment, { maxLength: 24 }).map((parts) => parts.join(''))
const line = fc
  .tuple(
    fc.constantFrom('title', 'date', 'tags', 'a', 'b_c', 'd-e', 'n', 'true', 'Null'),
    fc.constantFrom(
      ': ',
      ':  ',
      ':',
      ':\n- ',
      ':\n  - ',
      ': [',
      ': "',
      ": '",
      ': >-\n  ',
      ': >-\n',
    ),
    fc.array(fragment, { maxLength: 5 }).map((parts) => parts.join('')),
    fc.constantFrom('', '', '', ']', '"', "'"),
  )
  .map((parts) => parts.join(''))
const mapping = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'))

test('what it reads at all, it reads as YAML does', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof(soup, mapping, mapping), (text) => {
      const plain = parsePlainYaml(text)
      if (plain === undefined) return
      read++
      expect(plain).toEqual(parseYaml(text))
    }),
    { numRuns: 20_000 },
  )
  expect(read).toBeGreaterThan(100)
})
