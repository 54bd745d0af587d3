import * as fc from 'fast-check'
import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { KEPT_ELEMENTS, SANITISE_SCHEMA } from '../../src/render/sanitise-schema.ts'
import { normaliseText } from '../../src/text/normalise-text.ts'
import { arbitraryMarkup } from './arbitrary-markup.ts'
import { render } from './render-sample.ts'

const RUNS = { numRuns: 1000 }

const ADDRESS_NAMES = ['src', 'poster', 'cite', 'href']
const RFC_3986 = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-fA-F]{2})+$/u

const parser = unified().use(rehypeRaw).freeze()
const sanitiser = unified().use(rehypeSanitize, SANITISE_SCHEMA).freeze()
const writer = unified()
  .use(rehypeStringify, {
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  })
  .freeze()

function parseHtml(html: string): Root {
  return parser.runSync({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root
}

function listElements(html: string): readonly Element[] {
  const elements: Element[] = []
  visit(parseHtml(html), 'element', (element) => {
    elements.push(element)
  })
  return elements
}

function expectSafe({ tagName, properties }: Element): void {
  expect(KEPT_ELEMENTS).toContain(tagName)
  const names = Object.keys(properties).map((name) => name.toLowerCase())
  expect(names.filter((name) => /^on|^style$|^class/u.test(name))).toEqual([])

  const scheme = tagName === 'a' ? /^(?:https?:\/\/|mailto:|tel:)/u : /^https?:\/\//u
  for (const address of ADDRESS_NAMES.map((name) => properties[name] ?? undefined)) {
    if (address === undefined) continue
    expect(address).toMatch(scheme)
    expect(address).toMatch(RFC_3986)
  }
  if (tagName === 'img') expect(names).toEqual(expect.arrayContaining(['src', 'alt']))
  if (tagName === 'a') expect(names).toContain('href')
}

describe('whatever the text', () => {
  test('an HTML parser and the sanitiser find nothing to change in what is rendered', () => {
    fc.assert(
      fc.property(arbitraryMarkup, (text) => {
        const { html } = render(text)
        const again = writer.stringify(sanitiser.runSync(parseHtml(html)))
        expect(again.replaceAll(']]>', ']]&gt;')).toBe(html)
      }),
      RUNS,
    )
  })

  test('there are only elements that feeds carry, absolute addresses and no code', () => {
    fc.assert(
      fc.property(arbitraryMarkup, (text) => {
        for (const element of listElements(render(text).html)) expectSafe(element)
      }),
      RUNS,
    )
  })

  test('the strings are well-formed, without forbidden characters, blank lines or outer space', () => {
    fc.assert(
      fc.property(arbitraryMarkup, fc.constantFrom('markdown', 'text'), (text, format) => {
        const { html, summary = 'x', findings } = render(text, { format })
        for (const string of [html, summary, ...findings.map(({ message }) => message)]) {
          expect(string.isWellFormed()).toBe(true)
          expect(string).not.toMatch(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\ufffd/u)
          expect(string).toBe(string.trim())
        }
        expect(html).not.toContain(']]>')
        expect(html.replace(/<pre>.*?<\/pre>/gs, '<pre>')).not.toMatch(/\n\s*\n/)
        expect(summary).not.toContain('\n')
        expect(summary).not.toBe('')
      }),
      RUNS,
    )
  })

  test('plain text keeps every character but white space', () => {
    fc.assert(
      fc.property(arbitraryMarkup, (text) => {
        const { html } = render(text, { format: 'text' })
        expect(readText(html)).toBe(normaliseText(text).replace(/\s/gu, ''))
      }),
      RUNS,
    )
  })
})

function readText(html: string): string {
  const parts: string[] = []
  visit(parseHtml(html), 'text', ({ value }) => {
    parts.push(value)
  })
  return parts.join('').replace(/\s/gu, '')
}

const word = fc.stringMatching(/^[a-zA-ZäöüßéÅ港ا]{1,12}$/)
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`)

test('paragraphs of words are paragraphs with all their words, in order', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const text = paragraphs.map((line) => line.normalize('NFC'))
      const html = text.map((line) => `<p>${line}</p>`).join('\n')
      expect(render(text.join('\n\n')).html).toBe(html)
      expect(render(text.join('\n\n'), { format: 'text' }).html).toBe(html)
    }),
  )
})
