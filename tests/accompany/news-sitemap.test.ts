import { describe, expect, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import type { Item } from '../../src/model/item.ts'
import { type SampleFacts, sampleFeed, sampleItem } from '../write/sample-feed.ts'
import { sampleSite } from './sample-newsroom.ts'
import { validateSitemap } from './validate-sitemap.ts'

const HOUR_MS = 3_600_000
const newestMs = Date.UTC(2026, 10, 20, 12)

function makeItem(slug: string, facts: SampleFacts = {}): Item {
  const url = `https://example.org/${slug}/`
  return sampleItem({ id: url, url, publishedMs: newestMs, updatedMs: newestMs, ...facts })
}

function writeSitemap(items: readonly Item[], publication?: string): string | undefined {
  const site = sampleSite(publication === undefined ? {} : { sitemapNews: { publication } })
  const documents = accompany([sampleFeed(items), sampleFeed(items.slice(0, 1))], site)
  return documents.find(({ path }) => path === 'sitemap-news.xml')?.text
}

function listAddresses(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/<loc>(.*)<\/loc>/gu)].map(([, address = '']) => address)
}

describe('sitemap-news.xml', () => {
  test('is valid, whatever the titles hold', () => {
    const text = writeSitemap([
      makeItem('a', { title: 'Boats & <b>trains</b> "]]>" 🚂', language: 'zh-Hant-HK' }),
      makeItem('b?c=1&d=2', { language: 'de-AT' }),
    ])
    expect(text && validateSitemap(text)).toBeUndefined()
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url>
          <loc>https://example.org/a/</loc>
          <news:news>
            <news:publication>
              <news:name>Harbour Gazette</news:name>
              <news:language>zh-tw</news:language>
            </news:publication>
            <news:publication_date>2026-11-20T12:00:00Z</news:publication_date>
            <news:title>Boats &#x26; &#x3C;b&#x3E;trains&#x3C;/b&#x3E; "]]&#x3E;" 🚂</news:title>
          </news:news>
        </url>
        <url>
          <loc>https://example.org/b?c=1&amp;d=2/</loc>
          <news:news>
            <news:publication>
              <news:name>Harbour Gazette</news:name>
              <news:language>de</news:language>
            </news:publication>
            <news:publication_date>2026-11-20T12:00:00Z</news:publication_date>
            <news:title>Bridge reopens</news:title>
          </news:news>
        </url>
      </urlset>
      "
    `)
  })

  test('the validator sees what is wrong', () => {
    const text = writeSitemap([makeItem('a')]) ?? ''
    expect(validateSitemap(text)).toBeUndefined()
    expect(validateSitemap(text.replace('>en<', '>en-GB<'))).toContain('language')
    expect(validateSitemap(text.replace(/<url>.*<\/url>/su, ''))).toContain('urlset')
  })

  test('holds the last two days before the newest story, each story once, newest first', () => {
    const text = writeSitemap([
      makeItem('two-days', { publishedMs: newestMs - 48 * HOUR_MS }),
      makeItem('nearly-two-days', { publishedMs: newestMs - 48 * HOUR_MS + 1000 }),
      makeItem('newest'),
    ])
    expect(listAddresses(text)).toEqual([
      'https://example.org/newest/',
      'https://example.org/nearly-two-days/',
    ])
  })

  test('holds 1,000 stories at most', () => {
    const items = Array.from({ length: 1001 }, (_, index) =>
      makeItem(`story-${index}`, { publishedMs: newestMs - index * 1000 }),
    )
    const addresses = listAddresses(writeSitemap(items))
    expect(addresses).toHaveLength(1000)
    expect(addresses.at(-1)).toBe('https://example.org/story-999/')
  })

  test('leaves stories out that lie on other hosts, as sitemaps must', () => {
    const items = [makeItem('a'), makeItem('b', { url: 'https://agency.example/b/' })]
    expect(listAddresses(writeSitemap(items))).toEqual(['https://example.org/a/'])
  })

  test('is not there without a story, since the schema wants one', () => {
    expect(writeSitemap([])).toBeUndefined()
  })

  test('names the publication as it is known to search engines', () => {
    expect(writeSitemap([makeItem('a')], 'The Gazette')).toContain(
      '<news:name>The Gazette</news:name>',
    )
  })
})
