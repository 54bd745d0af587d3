import * as fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { buildMarkdownTree } from '../../src/render/build-markdown-tree.ts'
import { parseMarkdown } from '../../src/render/parse-markdown.ts'
import { arbitraryMarkup } from './arbitrary-markup.ts'
import { ITEM_URL, SITE_URL } from './render-sample.ts'

const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const htmlParser = unified().use(rehypeRaw).freeze()
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

const RUNS = { numRuns: 1000 }

test('a text that is parsed without GFM would be the same with it', () => {
  fc.assert(
    fc.property(arbitraryMarkup, (text) => {
      expect(parseMarkdown(text)).toEqual(gfm.parse(text))
    }),
    RUNS,
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
      expect(writer.stringify(htmlParser.runSync(tree))).toBe(written)
    }),
    RUNS,
  )
})
