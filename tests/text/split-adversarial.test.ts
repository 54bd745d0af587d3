import { describe, expect, test } from 'vitest'
import { splitMarkdown } from '../../src/text/split-markdown.ts'
import { splitText } from '../../src/text/split-text.ts'

const MEGA = 1 << 20

function fill(piece: string, length = MEGA): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

function summarise(text: string): string {
  const blocks = splitMarkdown(text, 0)
  const kinds = new Set(blocks.map((block) => block.kind))
  return `${blocks.length} ${[...kinds].join(' ')}`
}

/*
 * Each of these takes a parser that looks back, looks ahead or visits all that is open at every line minutes or more.
 * A splitter that reads every character a few times is done with all of them in seconds.
 */
describe('a megabyte on one line', () => {
  test.each([
    ['letters', fill('a'), '1 paragraph'],
    ['blanks', `${fill(' ')}a`, '1 code'],
    ['tabs', `${fill('\t')}a`, '1 code'],
    ['quotes', fill('>'), '1 quote'],
    ['bullets', `${fill('- ')}a`, '1 list'],
    ['bullets that look like a break', fill('- '), '1 break'],
    ['bullets in turn', `${fill('- * + ')}a`, '1 list'],
    ['numbers', `${fill('1. ')}a`, '1 list'],
    ['footnotes', `${fill('[^a]:')}b`, '1 footnote'],
    ['opening brackets', fill('['), '1 paragraph'],
    ['parentheses in an address', `[a]: ${fill('(')}`, '1 paragraph'],
    ['an address without end', `[a]: <${fill('b')}`, '1 paragraph'],
    ['an underline', `a\n${fill('=')}`, '1 heading'],
    ['pipes', `${fill('|')}\n${fill('|-')}|`, '1 paragraph'],
    ['backticks', fill('`'), '1 code'],
    ['attributes', `<a ${fill('b="c" ')}`, '1 paragraph'],
    ['values', `<a b${fill('=c')}>`, '1 html'],
    ['end tags that are none', `<script>${fill('</')}`, '1 html'],
    ['brackets in CDATA', `<![CDATA[${fill(']')}`, '1 html'],
    ['escapes', fill('\\'), '1 paragraph'],
  ])('%s', (_, text, summary) => {
    expect(summarise(text)).toBe(summary)
  })
})

describe('many lines', () => {
  const count = 100_000

  test.each([
    ['text', 'a\n', '1 paragraph'],
    ['text between blank lines', 'a\n\n', `${count} paragraph`],
    ['quotes that fences leave', '> ```\nb\n', `${2 * count} quote paragraph`],
    ['quotes that comments leave', '> <!--\nb\n', `${2 * count} quote paragraph`],
    ['headings', 'a\n=\n', `${count} heading`],
    ['heads without a table', 'a|b\n-|-x\n', '1 paragraph'],
    ['delimiter rows', '-|-\n', '1 table'],
    ['definitions', '[a]: b\n', `${count} definition`],
    ['definitions with titles that never end', '[a]: b\n"c\n', '2 definition paragraph'],
    ['definitions behind underlines', '[a]: b\n===\n', `${count} definition heading`],
    ['labels that never end', '[a\n', '1 paragraph'],
    ['code', '    a\n\n', '1 code'],
    ['items', '- > a\n', '1 list'],
    ['lone carriage returns', 'a\r', '1 paragraph'],
  ])('%s', (_, line, summary) => {
    expect(summarise(line.repeat(count))).toBe(summary)
  })
})

describe('deep nesting', () => {
  const depth = 100_000

  test.each([
    ['quotes, then lazy lines', `${'>'.repeat(depth)}a\n${fill('b\n')}`, '1 quote'],
    ['quotes, then shallow ones', `${'>'.repeat(depth)}a\n${fill('> b\n')}`, '1 quote'],
    ['lists, then blank lines', `${'- '.repeat(depth)}a\n${fill('\n')}`, '1 list'],
    ['lists around a quote, then blank lines', `${'- '.repeat(depth)}> a\n${fill('\n')}`, '1 list'],
    ['lists again and again', fill(`${'- '.repeat(500)}a\n\nb\n\n`), '2086 list paragraph'],
    ['footnotes, then their lines', `${'[^a]:'.repeat(depth)}b\n${fill('    c\n')}`, '1 footnote'],
    ['an open fence', `~~~\n${fill('> a\n')}`, '1 code'],
    ['an open comment', `<!--\n${fill('> a\n')}`, '1 html'],
    ['an open tag', `<div>\n${fill('> a\n')}`, '1 html'],
  ])('%s', (_, text, summary) => {
    expect(summarise(text)).toBe(summary)
  })
})

test('plain text of all these shapes', () => {
  expect(splitText(fill('a'), 0)).toHaveLength(1)
  expect(splitText(fill('a '), 0)).toHaveLength(1)
  expect(splitText(fill('a\n'), 0)).toHaveLength(1)
  expect(splitText('a\n\n'.repeat(100_000), 0)).toHaveLength(100_000)
  expect(splitText(`${'a '.repeat(100)}\n`.repeat(10_000), 0)).toHaveLength(10_000)
  expect(splitText(fill('\u00a0'), 0)).toHaveLength(0)
  expect(splitText(fill('\u00a0\n'), 0)).toHaveLength(0)
})
