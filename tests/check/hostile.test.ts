import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../src/check/check-document.ts'
import { decodeDocument } from '../../src/check/decode-document.ts'
import { seeBodies } from '../../src/check/see-bodies.ts'
import type { Finding } from '../../src/model/finding.ts'

const NAMESPACES = 'xmlns="http://www.w3.org/2005/Atom"'

function check(content: string | Uint8Array): readonly Finding[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const options = { nowMs: Date.UTC(2026, 2, 4), seeBodies }
  return checkDocument({ path: 'feed', ...decodeDocument(bytes) }, options).findings
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  return bytes
}

const bomb = `<?xml version="1.0"?>
<!DOCTYPE rss [
<!ENTITY a "aaaaaaaaaa">
${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join('\n')}
]>
<rss version="2.0"><channel><title>&a19;</title></channel></rss>`

const file =
  '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>'

describe('hostile documents', () => {
  test.each([
    ['nothing', '', 'X0 1:1'],
    ['white space', ' \n\n ', 'X0 1:1'],
    ['a word', 'rss', 'X0 1:1'],
    ['no root', '<?xml version="1.0"?>\n<!-- nothing -->\n', 'X0 3:1'],
    ['a web page', '<!doctype html><title>Not found</title>', 'X0 1:1'],
    ['another root', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'X0 1:1'],
    ['a bomb of entities', bomb, 'X0 25:36'],
    ['an entity of a file', file, 'X0 1:78'],
    ['elements without end', '<rss>'.repeat(200_000), 'X0 1:1'],
    ['lists without end', '['.repeat(200_000), 'X0 1:1'],
    [
      'lists within lists',
      `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'X0 1:1',
    ],
    ['NUL bytes', '\0\0\0\0', 'X0 1:1'],
    ['a number', '42', 'X0 1:1'],
    ['a list', '[]', 'X0 1:1'],
  ])('%s', (_, content, place) => {
    const errors = check(content).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ column, line, ruleId }) => `${ruleId} ${line}:${column}`)).toContain(place)
  })

  test('text of ten megabytes', () => {
    const feed = `<feed ${NAMESPACES}><title>${'ten letters &amp; '.repeat(600_000)}</title></feed>`
    const ids = check(feed).map(({ ruleId }) => ruleId)
    expect(ids).toContain('S1')
  })

  test('HTML without end in a body', () => {
    const html = ['<b>', '<table><tr><td>', '<p><a href="x">', '&lt;', '<!--', '<a b='].map(
      (piece) => piece.repeat(20_000).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
    const entries = html.map((body) => `<entry><content type="html">${body}</content></entry>`)
    expect(check(`<feed ${NAMESPACES}>${entries.join('')}</feed>`).length).toBeGreaterThan(10)
  })

  test('more objects in a list than a call takes arguments', () => {
    const attachments = '{"odd":1},'.repeat(200_000)
    const feed = `{"version":"https://jsonfeed.org/version/1.1","items":[{"attachments":[${attachments}{}]}]}`
    expect(check(feed).filter(({ ruleId }) => ruleId === 'X4')).toHaveLength(21)
  })

  test('a thousand breaches of one rule, which hide no other', () => {
    const entry = '<entry><id>42</id></entry>'
    const findings = check(`<feed ${NAMESPACES}>${entry.repeat(1000)}</feed>`)
    const own = findings.filter(({ ruleId }) => ruleId === 'I1')
    expect(own).toHaveLength(21)
    expect(own.at(-1)?.message).toMatch(/^Unexpected 980 more breaches/u)
  })
})

describe('encodings', () => {
  const feed = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel>\n<title>Café</title></channel></rss>`

  function listEncodingFindings(content: Uint8Array): readonly string[] {
    return check(content)
      .filter(({ ruleId }) => ruleId.startsWith('X'))
      .map(
        ({ column, line, message, ruleId, severity }) =>
          `${severity} ${ruleId} ${line}:${column} ${message}`,
      )
  }

  test.each([
    ['with byte order mark', `\ufeff${feed('utf-8')}`],
    ['without', feed('UTF-16')],
  ])('UTF-16 %s, in both orders', (_, text) => {
    for (const isLittleEndian of [true, false]) {
      expect(listEncodingFindings(encodeUtf16(text, isLittleEndian))).toContain(
        'error X1 1:1 Unexpected UTF-16, expected UTF-8: some readers know no other',
      )
    }
  })

  test('Latin-1 that says so', () => {
    expect(listEncodingFindings(Buffer.from(feed('iso-8859-1'), 'latin1'))).toEqual([
      'error X1 1:1 Unexpected encoding `iso-8859-1`, expected `utf-8`',
    ])
  })

  test('Latin-1 that says it is UTF-8', () => {
    expect(listEncodingFindings(Buffer.from(feed('utf-8'), 'latin1'))).toEqual([
      'error X1 3:11 Unexpected byte 0xE9, expected text in UTF-8',
    ])
  })

  test('an encoding that does not exist', () => {
    expect(listEncodingFindings(Buffer.from(feed('klingon')))[0]).toMatch(
      /X1 1:1 .*no such encoding/u,
    )
  })

  test('a byte order mark', () => {
    expect(listEncodingFindings(Buffer.from(`\ufeff${feed('utf-8')}`))).toEqual([
      'warning X1 1:1 Unexpected byte order mark, expected `<?xml`',
    ])
    expect(
      listEncodingFindings(
        Buffer.from('\ufeff{"version":"https://jsonfeed.org/version/1.1","items":[]}'),
      ),
    ).toEqual(['error X1 1:1 Unexpected byte order mark, expected `{`'])
  })
})
