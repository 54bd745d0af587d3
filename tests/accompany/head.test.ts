import { describe, expect, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import { sampleFeed } from '../write/sample-feed.ts'
import { sampleSite } from './sample-newsroom.ts'

describe('head.html', () => {
  test('links the feed of the site in every format and the others once, titles escaped', () => {
    const other = sampleFeed([], {
      title: 'Boats "&" <trains>',
      addresses: {
        rss: 'https://example.org/boats/rss.xml',
        atom: 'https://example.org/boats/atom.xml',
        json: 'https://example.org/boats/feed.json',
      },
    })
    const documents = accompany([sampleFeed([]), other], sampleSite())
    expect(documents.find(({ path }) => path === 'head.html')?.text).toMatchInlineSnapshot(`
      "<link rel="alternate" type="application/rss+xml" title="Harbour Gazette (RSS)" href="https://example.org/rss.xml">
      <link rel="alternate" type="application/atom+xml" title="Harbour Gazette (Atom)" href="https://example.org/atom.xml">
      <link rel="alternate" type="application/feed+json" title="Harbour Gazette (JSON Feed)" href="https://example.org/feed.json">
      <link rel="alternate" type="application/rss+xml" title="Boats &#x22;&#x26;&#x22; <trains>" href="https://example.org/boats/rss.xml">
      "
    `)
  })

  test('is not written where it is not wanted', () => {
    const documents = accompany([sampleFeed([])], sampleSite({ head: false }))
    expect(documents.map(({ path }) => path)).not.toContain('head.html')
  })
})
