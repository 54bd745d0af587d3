import fc from 'fast-check'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import type { Feed } from '../../src/model/item.ts'
import { carryLine } from '../../src/text/carry-text.ts'
import { sampleFeed, sampleItem } from '../write/sample-feed.ts'
import { sampleSite } from './sample-newsroom.ts'

function write(feeds: readonly Feed[], facts: Parameters<typeof sampleSite>[0] = {}) {
  const documents = accompany(feeds, sampleSite(facts))
  return new Map(documents.map(({ path, text }) => [path, text]))
}

function makeItems(count: number, title: string) {
  return Array.from({ length: count }, (_, index) =>
    sampleItem({
      id: `tag:example.org,2026:${index}`,
      url: `https://example.org/city/council-votes-on-the-harbour-budget-${index}/`,
      title: `${title} ${index}`,
      summary: 'Nine members were for it, six against, and two had gone home before the count.',
      publishedMs: Date.UTC(2026, 10, 20) - index * 3_600_000,
    }),
  )
}

function listElements(html: string): readonly Element[] {
  const elements: Element[] = []
  visit(unified().use(rehypeParse).parse(html), 'element', (element: Element) => {
    elements.push(element)
  })
  return elements
}

function readText(element: Element): string {
  let text = ''
  visit(element, 'text', ({ value }) => {
    text += value
  })
  return text
}

describe('pages for people', () => {
  test('escape what articles and the configuration hold', () => {
    const hostile = '</title><script>alert(1)</script> "&amp;" \' <img src=x onerror=alert(1)>'
    const item = sampleItem({
      title: hostile,
      summary: hostile,
      authors: [{ name: hostile, email: undefined, url: undefined }],
      url: 'https://example.org/?a=1&b="2"',
    })
    const pages = write([sampleFeed([item], { title: hostile, description: hostile })], {
      title: hostile,
      copyright: hostile,
    })
    for (const path of ['index.html', 'feed.html']) {
      const html = pages.get(path) ?? ''
      const elements = listElements(html)
      expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
      expect(elements.filter(({ tagName }) => tagName === 'img')).toEqual([])
      const names = elements.flatMap(({ properties }) => Object.keys(properties))
      expect(names.filter((name) => /^on/iu.test(name))).toEqual([])
      expect(html).toContain('href="https://example.org/?a=1&#x26;b=&#x22;2&#x22;"')
    }
  })

  test('say any title as it is', () => {
    const title = fc
      .string({ unit: 'binary' })
      .map(carryLine)
      .filter((line) => line.trim() !== '')
    fc.assert(
      fc.property(title, (line) => {
        const html = write([sampleFeed([sampleItem({ title: line })])]).get('feed.html') ?? ''
        const headline = listElements(html).find(({ tagName }) => tagName === 'h3')
        expect(headline && readText(headline)).toBe(line)
      }),
    )
  })

  test('hold neither styles nor scripts of their own, so that the strictest policy lets them work', () => {
    for (const [path, text] of write([sampleFeed(makeItems(40, 'Council votes'))])) {
      if (path.endsWith('.html')) expect(text).not.toMatch(/<style|\sstyle=|<script(?! src)/u)
    }
  })

  test('of 1,000 items stay under 300 KB and name each one', () => {
    const html =
      write([
        sampleFeed(makeItems(1000, 'Council votes on the harbour budget after a long debate')),
      ]).get('feed.html') ?? ''
    expect(Buffer.byteLength(html)).toBeLessThan(300_000)
    expect(html.match(/<li>/gu)).toHaveLength(1000)
  })

  test('leave the oldest stories out rather than grow without end', () => {
    const html =
      write([sampleFeed(makeItems(3000, 'Council votes '.repeat(20)))]).get('feed.html') ?? ''
    expect(Buffer.byteLength(html)).toBeLessThan(300_000)
    expect(html).toContain('harbour-budget-300/')
    expect(html).not.toContain('harbour-budget-2999/')
  })

  test('are there for a feed without stories', () => {
    const pages = write([sampleFeed([])])
    expect(pages.get('index.html')).toContain('<p>No stories yet.</p>')
    expect(pages.get('feed.html')).toContain('<p>No stories yet.</p>')
  })

  test('speak the language of the feed, with days of its zone', () => {
    const item = sampleItem({ publishedMs: Date.UTC(2026, 2, 31, 22, 30), language: 'fr' })
    const html =
      write([sampleFeed([item], { language: 'fr-CA' })], { timeZone: 'Europe/Paris' }).get(
        'feed.html',
      ) ?? ''
    expect(html).toContain('<html lang="fr-CA" dir="ltr">')
    expect(html).toContain('<h2>Derniers titres</h2>')
    expect(html).toContain('<time datetime="2026-03-31T22:30:00Z">1er avril 2026</time>')
  })

  test('are English where they do not know the language, and mark what is not', () => {
    const item = sampleItem({ title: 'پل بیا خلاص شو', language: 'ps' })
    const html = write([sampleFeed([item], { language: 'ps' })]).get('feed.html')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<h3 lang="ps" dir="rtl">')
  })

  test('lie where the configuration wants them, or nowhere', () => {
    const feeds = [sampleFeed([]), sampleFeed([], { folder: 'city/ports' })]
    const pages = write(feeds, { pages: { index: 'all/feeds.html' } })
    expect(pages.get('all/feeds.html')).toContain('href="../city/ports/feed.html"')
    expect(pages.get('city/ports/feed.html')).toContain('href="../../all/feeds.html"')
    expect(pages.get('city/ports/feed.html')).toContain('href="../../feeds.css"')
    const paths = [...write(feeds, { pages: false }).keys()]
    expect(paths.filter((path) => /\.html$|feeds\.(css|js)$/u.test(path))).toEqual(['head.html'])
  })
})
