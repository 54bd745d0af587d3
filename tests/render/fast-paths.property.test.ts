import * as fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { buildMarkdownTree } from '../../src/render/build-markdown-tree.ts'
import { parseHtml } from '../../src/render/parse-html.ts'
import { parseMarkdown } from '../../src/render/parse-markdown.ts'
import { arbitraryMarkup } from './arbitrary-markup.ts'
import { ITEM_URL, SITE_URL } from './render-sample.ts'

const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

/* More of them where somebody looks for what the usual number does not meet. */
const numRuns = Number(process.env.RUNS ?? 1000)

test('a text that is parsed without GFM would be the same with it', () => {
  fc.assert(
    fc.property(arbitraryMarkup, (text) => {
      expect(parseMarkdown(text)).toEqual(gfm.parse(text))
    }),
    {
      numRuns,
      examples: [
        '](http://example.com/a b',
        'quay](https://example.org/a)',
        '\\[quay](https://example.org/a)',
        'ferry\n[a]: https://example.org/a',
        'ferry ]: www.example.com',
        '<http://example.com/a b',
        '[https://example.org/a](/b)',
        'http&#58;//example.com http\\://example.com www&period;example.com',
        'a&#64;b.example',
        '- [\n  ] ferry',
        '[a](https://example.org/a "b") <https://example.org/c>\n\n[d]: https://example.org/d\n',
      ].map((text): [string] => [text]),
    },
  )
})

const WORDS = 'The new basin took its first ship on Monday, two days early: 4,000 tonnes.'
const paragraph = fc.constantFrom(
  `\n\n${WORDS}\n\n`,
  `\n\n${WORDS}\n${WORDS}\n\n`,
  `\n${WORDS}\n\n`,
  `\n\n${WORDS}\n`,
  `\n\n${WORDS} \n${WORDS}\n\n`,
  `\n\n“${WORDS}” (see 2. below) — ${WORDS}`,
  `\n\n1) ${WORDS}\n\n`,
  `\n\n  ${WORDS}\n\n`,
  `\n\n${WORDS} See www.example.com\n\n`,
)

test('a paragraph that no parser has seen would be the same behind one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(paragraph, paragraph, arbitraryMarkup), { maxLength: 6 }),
      (parts) => {
        const text = parts.join('')
        expect(parseMarkdown(text)).toEqual(gfm.parse(text))
      },
    ),
    { numRuns },
  )
})

test('a tree that no HTML parser has seen would be the same behind one', () => {
  const context = {
    options: { siteUrl: SITE_URL, itemUrl: ITEM_URL, language: 'en' },
    idPrefix: 'n-',
    report: () => undefined,
  }
  fc.assert(
    fc.property(arbitraryMarkup, (markup) => {
      const text = markup.replaceAll('<', '').replaceAll('[^', '')
      const tree = buildMarkdownTree(text, context)
      const written = writer.stringify(tree)
      expect(writer.stringify(parseHtml(tree))).toBe(written)
    }),
    { numRuns, examples: [['```\n\nferry'], ['```\n\n\n\n```\n\nferry']] },
  )
})
