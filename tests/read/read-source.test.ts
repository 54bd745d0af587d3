import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/read/read-source.ts'

const OPTIONS = { timeZone: 'Europe/Berlin' }

function read(text: string | Uint8Array): ReturnType<typeof readSource> {
  return readSource({ path: 'a.md' }, Buffer.from(text), OPTIONS)
}

/** Whatever is read: the article is there, or an error says why it is not; every place lies in the text. */
function expectSense(bytes: Uint8Array): void {
  const { source, stated, findings } = readSource({ path: 'a.md' }, bytes, OPTIONS)
  expect(source === undefined).toBe(stated === undefined)
  if (source === undefined) expect(findings.map(({ severity }) => severity)).toContain('error')
  else expect(source.bodyStart).toBeLessThanOrEqual(source.text.length)
  for (const { line, column, message } of findings) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(message).toMatch(/^Unexpected .*, expected /u)
    expect(message).not.toMatch(/\p{Cc}/u)
  }
  if (stated?.slug !== undefined) expect(stated.slug).not.toMatch(/[/\\\p{Cc}]/u)
  for (const url of [stated?.url, stated?.canonicalUrl]) {
    if (url !== undefined) expect(url).toMatch(/^(?:https?:\/\/|\/(?!\/))/u)
  }
}

describe('hostile input', () => {
  test('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSense(bytes)),
      { numRuns: 1000 },
    )
  })

  test('of any front matter never throws', () => {
    const opening = fc.constantFrom(
      '---\n',
      '+++\n',
      ';;;\n',
      '{\n',
      '---toml\n',
      '---json\n',
      '---js\n',
      '',
    )
    const closing = fc.constantFrom('\n---\n', '\n+++\n', '\n;;;\n', '\n}\n', '\n...\n', '\n\n', '')
    const key = fc.constantFrom(
      ...[
        'title',
        'date',
        'author',
        'tags',
        'image',
        'slug',
        'url',
        'id',
        'lang',
        'draft',
        'params',
        'a',
      ],
      ...['canonical', 'published', 'status', 'categories', 'section', 'source', '__proto__', '<<'],
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ maxLength: 20 }),
      fc.json({ maxDepth: 3 }),
      fc.constantFrom(
        '&a [*a]',
        '*a',
        '{',
        '[',
        '"',
        "'",
        '|',
        '>-',
        '2026-02-30',
        '!!binary x',
        '? ',
        '- - -',
      ),
    )
    const separator = fc.constantFrom(': ', ' = ', ':\n  ', ':')
    const line = fc.tuple(key, separator, value).map((parts) => parts.join(''))
    const quoted = fc
      .tuple(key, fc.json({ maxDepth: 2 }))
      .map(([name, json]) => `"${name}": ${json},`)
    fc.assert(
      fc.property(
        opening,
        fc.array(fc.oneof(line, quoted), { maxLength: 6 }),
        closing,
        fc.string({ maxLength: 20 }),
        (open, lines, close, body) =>
          expectSense(Buffer.from(`${open}${lines.join('\n')}${close}${body}`)),
      ),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['a delimiter on every line', '---\n'.repeat(200_000)],
    ['nothing but an opening', `---\n${'a'.repeat(1_000_000)}`],
    ['keys without end', `---\n${'title: x\n'.repeat(100_000)}`],
    ['too much front matter', `---\ntitle: One\n${'# comment\n'.repeat(50_000)}---\n`],
    ['blank lines without end', `---\ntitle: One\n${'\n'.repeat(200_000)}---\n`],
    ['metadata without end', 'Title: One\n'.repeat(100_000)],
    ['one long key', `Title: One\n${'a'.repeat(1_000_000)}: b\n`],
    ['open brackets', `;;;\n${'['.repeat(200_000)}\n;;;\n`],
    ['nested tables', `+++\ntitle = "One"\n[${'a.'.repeat(100_000)}a]\n+++\n`],
    ['one long line', 'a '.repeat(500_000)],
    ['open links', '[a]('.repeat(250_000)],
    ['a long date', `---\ntitle: One\ndate: ${'2026-03-01 '.repeat(20_000)}\n---\n`],
    ['a long byline', `---\ntitle: One\nauthor: ${'<a '.repeat(50_000)}\n---\n`],
    ['long tags', `---\ntitle: One\ntags: "${',a'.repeat(100_000)}"\n---\n`],
    ['a long address', `---\ntitle: One\nurl: "/${'../'.repeat(50_000)}"\n---\n`],
  ])('of a megabyte makes sense: %s', (_, text) => {
    expectSense(Buffer.from(text))
  })

  test('never changes what objects inherit', () => {
    read(
      ';;;\n{"__proto__": {"draft": true}, "constructor": {"prototype": {"draft": true}}}\n;;;\n',
    )
    read('---\n__proto__: {draft: true}\n"constructor": {prototype: {draft: true}}\n---\n')
    read('+++\n[__proto__]\ndraft = true\n+++\n')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { draft?: unknown }).draft).toBeUndefined()
  })

  test('never runs code, in whatever language', () => {
    const mark = 'feedwrightWasHere'
    for (const language of [
      'js',
      'javascript',
      ' js',
      'JavaScript',
      'coffee',
      'coffeescript',
      'cson',
    ]) {
      const { source, findings } = read(`---${language}\nglobalThis.${mark} = true\n---\nBody\n`)
      expect(source).toBeUndefined()
      expect(findings).toMatchObject([{ ruleId: 'front-matter-code', severity: 'error', line: 1 }])
    }
    expect(mark in globalThis).toBe(false)
  })
})

test('articles do not share what they state', () => {
  const text = '---\ntitle: One\ntags: [a]\n---\nBody\n'
  expect(read(text).stated).toEqual(read(text).stated)
  expect(read(text).stated?.tags).not.toBe(read(text).stated?.tags)
})

test('any title comes through YAML, TOML and JSON alike', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(title, (text) => {
      const json = JSON.stringify(text)
      const inYaml = read(`---\ntitle: ${json}\n---\nBody\n`).stated?.title
      const inToml = read(`+++\ntitle = ${json}\n+++\nBody\n`).stated?.title
      const inJson = read(`;;;\n{"title": ${json}}\n;;;\nBody\n`).stated?.title
      expect(inYaml).toBe(inJson)
      expect(inToml).toBe(inJson)
    }),
  )
})

test.each([
  ['a.txt', 'text'],
  ['a.TXT', 'text'],
  ['a.md', 'markdown'],
  ['a.txt.markdown', 'markdown'],
])('%s is read as %s', (path, format) => {
  expect(readSource({ path }, Buffer.from('Body'), OPTIONS).source?.format).toBe(format)
})
