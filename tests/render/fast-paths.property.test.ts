import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { buildMarkdownTree } from '../../src/render/build-markdown-tree.ts'
import { parseHtml } from '../../src/render/parse-html.ts'
import { parseMarkdown } from '../../src/render/parse-markdown.ts'
import { readBody } from '../../src/render/read-body.ts'
import { renderArticle, renderByParsers, renderWhole } from '../../src/render/render.ts'
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
const LINK = '[the *quay* wall](/quay "Quay")'
const plainBlock = fc.constantFrom(
  WORDS,
  `${WORDS}\n${WORDS}`,
  `“${WORDS}” (see 2. below) — ${WORDS}`,
  `${WORDS} **Early** or _late_, (*very*) late’s ships.`,
  '[the quay](https://example.org/quay?a=1&b=2#c) and [the mole](/mole/), 5 % of [it](//cdn.example/it)',
  '[the quay](/quay)',
  '## The quay',
  '#### The *old* quay',
  '![The quay](/quay.jpg)',
  '![The quay](https://example.org/quay.jpg "At night")',
  '- The quay\n- The **mole**\n- 4,000 tonnes',
  '1. The quay\n2. [The mole](/mole)',
  `> ${WORDS}\n>\n> — Mx. Quay`,
  '| Ship | *Tonnes* | Port | Crew |\n|---|:---:| ---: |:-|\n| Quay | 4,000 | [Mole](/mole) | 5 |',
  '| Ship |\n|---|',
  '```\n\nif (quay < 1 && mole) {\n  sail(`now`) // <b>\n}\n\n```',
)
const nearlyPlainBlock = fc.constantFrom(
  `${WORDS} \n${WORDS}`,
  `  ${WORDS}`,
  `1) ${WORDS}`,
  `${WORDS} See www.example.com`,
  `${WORDS}  ${LINK}`,
  'a*b*c **d*e** f_g_ *h **i* j** *k*l',
  '**“quay”** *quay.*a _quay_s \\*quay* **quay**&amp;',
  '[quay](/quay_(old)) ![](/quay.jpg) [a](/b "c") [^1](/b) [d](<e f>) [x](javascript:x)',
  '[quay]\n\n[quay]: /x\n[the quay]: /y',
  'The quay\n===',
  '## The quay ##',
  '#quay',
  '![ ](/quay.jpg)',
  '![The quay](/quay.jpg) ![The mole](/mole.jpg)',
  '![The quay](https://stats.wordpress.com/quay.gif)',
  '- The quay\n\n- The mole',
  '- The quay\n* The mole',
  '- 1. The quay\n- 2) The mole',
  '- [ ] The quay\n- [x] The mole',
  '- The quay\nThe mole',
  '3. The quay\n4. The mole',
  '> The quay\nThe mole',
  '> # The quay\n> > The mole',
  '| a | b |\n|---|---|\n| c | d | e |\n| f |',
  '| a\\|b | c |\n|---|---|\n| d | `e|f` |',
  'a | b\n- | -\nc | d',
  '| a | b |\n| - | - |\nc',
  '| a | b |\n| - | - |\n| c|d | e |',
  '```\n``` js\n    ```\nquay()\n```',
  '```js\nquay()\n```',
  '```\n\nThe quay\n\n````',
  '```\n```',
  '<div>',
  '</div>',
  '<table>',
  '<b>The quay',
  '<pre>\n\nThe quay',
  '<!-- the quay -->',
  'feedwrightplain0x',
)
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n', '\n', ' \n\n')

/* By what renders plain texts itself, by what renders the plain parts of others itself, by parsers alone. */
function renderThrice(text: string, language: string) {
  const source: Source = { path: 'article', format: 'markdown', text, bodyStart: 0 }
  const options = { siteUrl: SITE_URL, itemUrl: ITEM_URL, language }
  const body = readBody(source, [])
  return [
    renderArticle(source, [], options),
    renderByParsers(source, body, options),
    renderWhole(source, body, options),
  ]
}

test('plain parts that no parser has seen would be the same behind one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.oneof({ weight: 4, arbitrary: plainBlock }, nearlyPlainBlock, arbitraryMarkup),
          gap,
        ),
        { maxLength: 7 },
      ),
      fc.constantFrom('en', 'ar'),
      (parts, language) => {
        const [short, around, whole] = renderThrice(parts.flat().join(''), language)
        expect(short).toEqual(whole)
        expect(around).toEqual(whole)
      },
    ),
    {
      numRuns,
      examples: [
        `<table>\n\n${WORDS}\n\n${WORDS}\n\n</table>`,
        `## The quay\n${WORDS}\n- The quay\n- The mole`,
        `[quay]: /x\n${WORDS}\n> The mole`,
      ].map((text) => [[[text, '']], 'en']),
    },
  )
})

test('the articles of the sample newsroom are the same on both ways', () => {
  const files = readdirSync('articles', { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(`articles/${file}`, 'utf8'))
  expect(texts.length).toBeGreaterThan(10)
  for (const text of texts) {
    const [short, around, whole] = renderThrice(text, 'en')
    expect(short).toEqual(whole)
    expect(around).toEqual(whole)
  }
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
