import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Block, BlockKind } from '../../src/model/block.ts'
import { splitMarkdown } from '../../src/text/split-markdown.ts'
import { splitText } from '../../src/text/split-text.ts'

// SPLIT_RUNS=100000 looks further, each time at other documents.
const runs = process.env.SPLIT_RUNS
const options = runs === undefined ? { numRuns: 800, seed: 1 } : { numRuns: Number(runs) }

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

const KIND_BY_TYPE: { readonly [type: string]: BlockKind } = {
  paragraph: 'paragraph',
  heading: 'heading',
  thematicBreak: 'break',
  code: 'code',
  html: 'html',
  blockquote: 'quote',
  list: 'list',
  table: 'table',
  definition: 'definition',
  footnoteDefinition: 'footnote',
}

function splitByRemark(text: string): readonly Block[] {
  let before = 0
  return parser.parse(text).children.map((node) => {
    const block = readNode(text, node, before)
    before = block.end
    return block
  })
}

/** The one exception: mdast lets a heading begin with the definitions above it, a range that overlaps theirs. */
function readNode(text: string, node: RootContent, before: number): Block {
  const kind = KIND_BY_TYPE[node.type]
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (kind === undefined || start === undefined || end === undefined) throw new Error(node.type)
  const depth = node.type === 'heading' ? node.depth : 0
  return { kind, start: start < before ? skipWhiteSpace(text, before) : start, end, depth }
}

function skipWhiteSpace(text: string, start: number): number {
  let at = start
  while (' \t\r\n'.includes(text[at] ?? '-')) at++
  return at
}

const markers = fc.constantFrom(
  ...['', '', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t', '  \t', '\t\t'],
  ...['>', '> ', '>  ', '>\t', '>     ', '- ', '-', '-\t', '-  ', '-     ', '* ', '+ ', '1. '],
  ...['2. ', '10) ', '1)', '1)\t', '123456789. ', '1234567890. ', '[^a]: ', '[^b]:', '[^c]:\t'],
)

const TEXTS = ['', '', '', 'a', 'b c', 'word', '\\', '&', '!', '\u00a0', '\0', '\f', '`x`']
const LINES = ['# h', '#', '## h ##', '####### x', '#x', '===', '=', '---', '-', '--', '- - -']
const BREAKS = ['***', '___', '* *', '* * *', '_ _ _', '*', '+', '1.', '1)', '2.', '0. x', '-x']
const FENCES = ['```', '````', '``` js', '``` a`b', '~~~', '~~~~', '~~~ x', '~~', '```  ', '~~~ \t']
const TAGS = [
  ...['<div>', '</div>', '<div', '<div/>', '<div/ >', '<p>x</p>', '<script>', '</script>'],
  ...['<pre>', '</pre>', '<pre/>', 'x</style>', '<a>', '<a b="c">', '<a b=c d>', "<a b='"],
  ...['</a>', '</a >', '<a/>', '<a b=c=d>', '<a b=/>', '<a b>x', '<x-y x:y=1 >', '<a@b>'],
  ...['<http://x>', '<x', '<1>', '<a b="c"d>', '<a =>', '</a b>'],
]
const RAW = [
  ...['<!--', '-->', '<!-->', '<!--->', '<!-- x -->', '<?', '?>', '<?>', '<!X', '<!x>', '>'],
  ...['<![CDATA[', ']]>', ']]]>', ']]]]>'],
]
const ROWS = [
  ...['| a |', '| a | b |', 'a | b', '|', '||', '| |', '|-|', '| - |', '|-|-|', '- | -', ':-'],
  ...['-:', ':-:', ':', '|:-|', '-|-', '| --- | :-: |', 'a \\| b', '\\|', '|---', '---|', '|:'],
]
const DEFINITIONS = [
  ...['[a]: b', '[a]:', '[a]', '[a]: <b>', '[a]: <b', '[a]: b "t"', '[a]: b "t', 't"', '"t"'],
  ...["'t'", '(t)', '"t" x', '[a]: b c', '[a', 'b]: c', '[]: x', '[ ]: x', '[a\\]: b'],
  ...['[a\\]]: b', '[a]: b(c', '[a]: b(c)', '[a]: b)', '[a]: ()', '[a]: <>', '[a]: <\\>'],
  ...['[a] : b', '[^a b]: c', '[^a', '[^]: x', '[^\\]]: x', '[a[]: x', '[a]: \\(', '[a]:b'],
]
const pieces = [TEXTS, LINES, BREAKS, FENCES, TAGS, RAW, ROWS, DEFINITIONS].map((group) =>
  fc.constantFrom(...group),
)

const line = fc
  .tuple(fc.array(markers, { maxLength: 3 }), fc.oneof(...pieces), fc.oneof(...pieces))
  .map(([opening, first, second]) => opening.join('') + first + (second.length > 3 ? '' : second))

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n', '\n     \n')

const document = fc
  .tuple(fc.array(fc.tuple(line, lineEnd), { maxLength: 9 }), fc.boolean())
  .map(([lines, isOpen]) => {
    const text = lines.map((parts) => parts.join('')).join('')
    return isOpen ? text.trimEnd() : text
  })

const ALPHABETS = [
  '\n\n\n\n\r\t    >>--*+12.)#=_`~<>!/?[]^:|"\'(\\aB&\0é',
  '\n\n  ab|-:\\>',
  '\n\n [](): <>"\'\\a\t=',
  '\n\n <>/!-?aA="\' []',
  '\n\n\n >>-*1.    \tab',
  '\n\n\n  -*_=#ab\t',
  '\n\n\n    [^a]:>- \t',
  '\n\n`~a >- ',
  '\r\n\r\n >-a\t=',
]
const noise = fc.oneof(
  ...ALPHABETS.map((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 50 })),
)

describe('Markdown', () => {
  test('blocks are those of remark, in kind and range', () => {
    fc.assert(
      fc.property(fc.oneof(document, noise), (text) => {
        expect(splitMarkdown(text, 0)).toEqual(splitByRemark(text))
      }),
      options,
    )
  }, 3_600_000)

  test.each([
    ['a deeply indented line is no head of a table', 'a\n    b|c\n-|-'],
    ['nor is a lazy line behind a table', '> |a|\n> |-|\n|b|\n|-|'],
    ['an escaped backslash before a pipe', 'a\\\\|b\n-|-'],
    ['an escaped backslash before a quotation mark', '[a]: b "\\\\"'],
    ['a footnote in a footnote', '[^a]: [^b]: <b>\n    ~~~\n\n'],
    ['footnotes around a quote', '[^a]: [^b]: [^c]: > d\n    > e\n    f\n'],
    ['a lazy tag in a quote', '> a\n<b>\nc\n\nd'],
    ['a lazy tag at the end of the text', '> a\n<b>'],
    ['a list behind indented code', '    a\n\n2. b'],
    ['code in a lazy line', '>\n    a\n    b'],
    ['a tag above a delimiter row', 'a\n<b>\n-:'],
    ['three brackets in CDATA', '<![CDATA[]]]>\n\na'],
    ['a fence that another list cuts off', '- ~~~\n\n1. a'],
    ['a tag with two values', '<a b=c=d>\n*a*'],
  ])('remark agrees on %s', (_, text) => {
    expect(splitMarkdown(text, 0)).toEqual(splitByRemark(text))
  })

  const cases = join(import.meta.dirname, 'cases/split-markdown')

  test.each(readdirSync(cases))('remark agrees on %s', (name) => {
    const text = readFileSync(join(cases, name, 'input.md'), 'utf8')
    for (const variant of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      expect(splitMarkdown(variant, 0)).toEqual(splitByRemark(variant))
    }
  })

  test('what stands before the body changes nothing but the offsets', () => {
    fc.assert(
      fc.property(fc.oneof(document, noise), (text) => {
        const head = '---\ntitle: a\n---\n'
        const moved = splitMarkdown(text, 0).map((block) => ({
          ...block,
          start: block.start + head.length,
          end: block.end + head.length,
        }))
        expect(splitMarkdown(head + text, head.length)).toEqual(moved)
      }),
      options,
    )
  })
})

test('whatever is visible in plain text is in a block, and no block begins with white space', () => {
  const unit = fc.constantFrom(...'\n\n\r\t  aaaa,é中\u00a0', 'word '.repeat(20), 'x'.repeat(130))
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const blocks = splitText(text, 0)
      const kept = blocks.map((block) => text.slice(block.start, block.end))
      expect(kept.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      expect(kept.filter((part) => /^[ \t\r\n]|[\r\n]$/u.test(part))).toEqual([])
    }),
    options,
  )
})
