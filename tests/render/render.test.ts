import { describe, expect, test } from 'vitest'
import { renderArticle } from '../../src/render/render.ts'
import { formatFinding, ITEM_URL, render, SITE_URL } from './render-sample.ts'

const OPTIONS = { siteUrl: SITE_URL, itemUrl: ITEM_URL, language: 'en' }

describe('what is left out', () => {
  const text =
    '---\ntitle: "<script>"\n---\n# Ferry\n\nOne.\n\nShare: *a* b\n\nTwo <script></script>.\n'
  const source = { path: 'a.md', format: 'markdown' as const, text, bodyStart: text.indexOf('# ') }
  const find = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })

  test('front matter, headline and removals are not rendered, places stay those of the source', () => {
    const { html, findings } = renderArticle(
      source,
      [find('# Ferry'), find('Share: *a* b')],
      OPTIONS,
    )
    expect(html).toBe('<p>One.</p>\n<p>Two .</p>')
    expect(findings.map(formatFinding)).toEqual([
      '10:5 warning unsafe-element Unexpected `<script>`, expected running text: left out\n',
    ])
    expect(findings[0]).toMatchObject({ path: 'a.md', stage: 'render' })
  })

  test('a removal in the middle of a paragraph leaves the rest in it', () => {
    const { html } = renderArticle(source, [find('# Ferry\n\nOne.'), find(' *a*')], OPTIONS)
    expect(html).toBe('<p>Share: b</p>\n<p>Two .</p>')
  })

  test('nothing is left of an article of which all is left out', () => {
    const all = { start: source.bodyStart, end: text.length }
    expect(renderArticle(source, [all], OPTIONS)).toEqual({
      html: '',
      summary: undefined,
      findings: [],
    })
  })
})

test('places count the characters that normalising drops', () => {
  const { findings } = render('a\n\n\u00ad\u200bsoft\u00ad hy\u00adphen e\u0301 <script></script>')
  expect(findings.map(formatFinding)).toEqual([
    '3:20 warning unsafe-element Unexpected `<script>`, expected running text: left out\n',
  ])
})

test('footnotes of two texts share no id', () => {
  const ids = ['One', 'Two'].flatMap((word) => {
    const { html } = render(`${word}[^1]\n\n[^1]: Note.\n`)
    return [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
  })
  expect(new Set(ids).size).toBe(4)
})

test('the same text gives the same bytes, whatever was rendered in between', () => {
  const text = 'One[^1] <b>two</b>\n\n[^1]: Note.\n'
  const first = render(text)
  render('> Another [link](x) <i>text</i>[^1]\n\n[^1]: Other.')
  expect(render(text)).toEqual(first)
})
