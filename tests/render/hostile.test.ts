import { describe, expect, test } from 'vitest'
import { render } from './render-sample.ts'

const MANY = 10_000
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('')

describe('too deep for the parsers', () => {
  test.each<[string, string]>([
    ['quotes', '> '.repeat(MANY)],
    ['quotes without spaces', '>'.repeat(MANY)],
    ['bullets', `${'- '.repeat(MANY)}a`],
    ['numbers', '1. '.repeat(MANY)],
    ['quotes and bullets', '> - '.repeat(MANY)],
    ['footnotes', '[^a]: '.repeat(MANY)],
    ['indented lists', numbered(300, (index) => `${' '.repeat(2 * index)}- a\n`)],
    ['lists indented by tabs', numbered(300, (index) => `${'\t'.repeat(index)}- a\n`)],
    ['emphasis', `${'**a *'.repeat(300)}${'b* c**'.repeat(300)}`],
    ['bold elements', `x ${'<b>'.repeat(MANY)}`],
    ['blocks', '<div>'.repeat(MANY)],
    ['lists of elements', '<ul><li>'.repeat(MANY)],
    ['elements in paragraphs of their own', '<div>\n\nx\n\n'.repeat(2000)],
    ['closed out of order', '<div><table><td></div></table>'.repeat(2000)],
    ['closed in a CDATA section', '<div><svg><g><![CDATA[></g>]]></svg>'.repeat(400)],
    ['closed in a comment', '<div><!-- </div> -->'.repeat(2000)],
    ['closed in an attribute', '<div><p title="</div>">'.repeat(2000)],
    ['closed in a cell', `<table>${'<tr><b><td></b></td>'.repeat(2000)}`],
    [
      'formatting that every block opens again',
      numbered(2000, (index) => `<b id="${index}">\n\nx\n\n`),
    ],
  ])('%s: plain text and an error', (_name, text) => {
    const { html, findings } = render(text)
    expect(findings.map(({ severity }) => severity)).toContain('error')
    expect(findings.map(({ ruleId }) => ruleId)).toContain('too-deep')
    expect(html).not.toMatch(/<(?:b|em|div|ul|blockquote)>/)
    expect(html.length).toBeLessThan(4 * text.length)
  })
})

describe('too dense for the parsers', () => {
  test.each<[string, string]>([
    ['open brackets', '['.repeat(5 * MANY)],
    ['brackets', '['.repeat(2 * MANY) + ']'.repeat(2 * MANY)],
    ['links without an end', '[a](b "'.repeat(MANY)],
    ['images without an end', '![a]('.repeat(MANY)],
    ['emphasis', '*a'.repeat(MANY)],
    ['underscores', '_a '.repeat(MANY)],
    ['asterisks around a word', `${'*'.repeat(MANY)}a${'*'.repeat(MANY)}`],
    ['tildes', '~~a '.repeat(MANY)],
    ['instructions without an end', 'a <?'.repeat(3 * MANY)],
    ['code spans without an end', numbered(1500, (index) => `a${'`'.repeat(index)}`)],
    ['wide tables', `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'|\n'.repeat(300)}`],
    ['5,000 footnotes', numbered(5000, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`)],
    ['a footnote 20,000 times', `${'a[^1] '.repeat(2 * MANY)}\n\n[^1]: b`],
    ['quotes between paragraphs', '> a\\!\n\nb\n\n'.repeat(3000)],
    ['lazy lines', `> a\n${'b\n'.repeat(2 * MANY)}`],
    ['bullets', '- a\\!\n'.repeat(2 * MANY)],
    ['escapes', '\\'.repeat(40 * MANY)],
    ['mailboxes', 'a@b.example '.repeat(6 * MANY)],
  ])('%s: plain text and an error', (_name, text) => {
    const { html, findings } = render(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ ruleId: 'too-dense', severity: 'error', stage: 'render' })
    expect(html).toMatch(/^<p>/)
  })
})

describe('much, but what people write', () => {
  test.each<[string, string, RegExp]>([
    [
      '1 MB of prose',
      `${'The ferry runs every hour, on the hour. '.repeat(8)}\n\n`.repeat(3000),
      /<\/p>/,
    ],
    ['a table of 1,000 rows', `|a|b|c|\n|-|-|-|\n${'|1|2|3|\n'.repeat(1000)}`, /<td>3<\/td>/],
    ['2,000 links in a list', '- [ferry](https://example.com/ferry)\n'.repeat(2000), /<li><a /],
    ['20,000 bullets', '- a\n'.repeat(2 * MANY), /<li>a<\/li>/],
    ['3,000 quotes', '> a\n\nb\n\n'.repeat(3000), /<blockquote>/],
    ['200 footnotes', numbered(200, (i) => `a[^${i}]\n\n[^${i}]: b\n\n`), /-fn-199"/],
    ['a page of HTML', `<div><p>One <b>two</b><ul><li>x</ul></div>\n`.repeat(1000), /<b>two<\/b>/],
    ['a table of HTML', `<table>${'<tr><td>1<td><b>2</b></tr>'.repeat(500)}</table>`, /<b>2<\/b>/],
    ['lines to fill in', 'Name: ________________ Date: ________\n\n'.repeat(500), /____/],
    ['rows of asterisks', `${'*'.repeat(80)}\n\n${'* * '.repeat(40)}\n\nText`, /<hr>/],
    ['50 quotes in each other', `${'> '.repeat(50)}deep`, /<blockquote>/],
  ])('%s: understood', (_name, text, sign) => {
    const { html, findings } = render(text)
    expect(findings).toEqual([])
    expect(html).toMatch(sign)
  })
})

test('more lines of plain text than anybody writes are kept as they are', () => {
  const text = 'a\n'.repeat(60_000)
  expect(render(text, { format: 'text' }).html).toBe(`<pre>${text.trim()}</pre>`)
})
