import { describe, expect, test } from 'vitest'
import type { Source, SourceFormat } from '../../src/model/source.ts'
import { splitBlocks } from '../../src/text/split-blocks.ts'

function createSource(text: string, format: SourceFormat = 'markdown', bodyStart = 0): Source {
  return { path: 'bridge.md', format, text, bodyStart }
}

function list(source: Source): readonly string[] {
  return splitBlocks(source).map((block) => {
    const text = source.text.slice(block.start, block.end)
    return `${block.kind}${block.depth || ''} ${JSON.stringify(text)}`
  })
}

describe.each(['markdown', 'text'] as const)('%s', (format) => {
  test('an empty body has no blocks', () => {
    expect(list(createSource('', format))).toEqual([])
    expect(list(createSource('---\ntitle: x\n---\n', format, 17))).toEqual([])
  })

  test('blank lines are no blocks', () => {
    expect(list(createSource('\n \n\t\r\n\r  ', format))).toEqual([])
  })

  test('offsets count in the whole text, front matter included', () => {
    const text = '---\ntitle: x\n---\n\nFirst.\n\n  Second.'
    expect(splitBlocks(createSource(text, format, 17))).toEqual([
      { kind: 'paragraph', start: 18, end: 24, depth: 0 },
      { kind: 'paragraph', start: 28, end: 35, depth: 0 },
    ])
  })

  test('lines end with LF, CRLF or a lone CR', () => {
    const source = createSource('One\nline\r\n\r\nTwo\rlines\r\rThree', format)
    expect(list(source)).toEqual([
      'paragraph "One\\nline"',
      'paragraph "Two\\rlines"',
      'paragraph "Three"',
    ])
  })

  test('a byte order mark before the body is no text', () => {
    expect(list(createSource('\ufeff# One', format))).toEqual([
      format === 'markdown' ? 'heading1 "# One"' : 'paragraph "# One"',
    ])
  })
})

describe('ranges', () => {
  test.each([
    ['white space in front of a block is left out', '   # One', 'heading1 "# One"'],
    ['white space behind a line stays', 'One \t', 'paragraph "One \\t"'],
    ['code keeps its indentation', '    code', 'code "    code"'],
    ['HTML keeps its indentation', '  <div>', 'html "  <div>"'],
    ['blank lines behind a list are left out', '- one\n\n \n', 'list "- one"'],
    ['a quote keeps its last marker', '> one\n>\n\n', 'quote "> one\\n>"'],
    ['a fence that is never closed takes the rest', '~~~\ncode\n\n', 'code "~~~\\ncode\\n\\n"'],
    ['so does one in a list', '- ~~~\n\n\n', 'list "- ~~~\\n\\n\\n"'],
    ['but not one in a quote', '> ~~~\n\n\n', 'quote "> ~~~"'],
    ['lines of blanks within code stay', '    a\n     \n', 'code "    a\\n     "'],
  ])('%s', (_, text, block) => {
    expect(list(createSource(text))).toEqual([block])
  })

  test('a heading begins behind the definitions above it', () => {
    expect(list(createSource('[a]: /b\n  One\n==='))).toEqual([
      'definition "[a]: /b"',
      'heading1 "One\\n==="',
    ])
  })
})

describe('labels of definitions', () => {
  const paragraph = ['paragraph']
  const definition = ['definition']

  test.each([
    ['999 characters', 'a'.repeat(999), definition],
    ['1000 characters', 'a'.repeat(1000), paragraph],
    [
      '999 characters, the last one escaped, which counts twice',
      `${'a'.repeat(998)}\\]`,
      paragraph,
    ],
    ['a tab that fills up to 999 columns', `${'a'.repeat(996)}\t`, definition],
    ['a tab that fills up to 999 columns, and a letter', `${'a'.repeat(996)}\ta`, paragraph],
    ['two lines', `${'a'.repeat(500)}\n${'a'.repeat(499)}`, definition],
    ['two lines, the second indented', `${'a'.repeat(500)}\n ${'a'.repeat(499)}`, paragraph],
    ['nothing', ' ', paragraph],
  ])('%s', (_, label, kinds) => {
    const blocks = splitBlocks(createSource(`[${label}]: /b`))
    expect(blocks.map((block) => block.kind)).toEqual(kinds)
  })

  test.each([
    [999, 'footnote'],
    [1000, 'paragraph'],
  ])('a footnote of %i characters', (length, kind) => {
    expect(splitBlocks(createSource(`[^${'a'.repeat(length)}]: b`))[0]?.kind).toBe(kind)
  })
})

describe('where micromark leaves the specification, it is followed', () => {
  test('a lazy tag interrupts a paragraph, but not the quote around it', () => {
    expect(list(createSource('> a\n<b>\nc\n\nd'))).toEqual([
      'quote "> a\\n<b>"',
      'paragraph "c"',
      'paragraph "d"',
    ])
  })

  test('behind indented code only a list from 1 opens', () => {
    expect(list(createSource('    a\n\n2. b'))).toEqual(['code "    a"', 'paragraph "2. b"'])
  })

  test('code that opens in a lazy line has but that line', () => {
    expect(list(createSource('>\n    a\n    b'))).toEqual([
      'quote ">"',
      'code "    a"',
      'code "    b"',
    ])
  })

  test('a tag that a delimiter row follows opens HTML', () => {
    expect(list(createSource('a\n<b>\n-:'))).toEqual(['paragraph "a"', 'html "<b>\\n-:"'])
  })

  test('a footnote in a footnote needs no more indentation than the outer one', () => {
    expect(list(createSource('[^a]: [^b]: <b>\n    ~~~\n\n'))).toEqual([
      'footnote "[^a]: [^b]: <b>\\n    ~~~"',
    ])
  })

  test('brackets close CDATA in pairs', () => {
    expect(list(createSource('<![CDATA[]]]>\n\na'))).toEqual(['html "<![CDATA[]]]>\\n\\na"'])
  })
})
