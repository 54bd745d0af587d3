import { parseOpml } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { accompany } from '../../src/accompany/accompany.ts'
import { sampleFeed } from '../write/sample-feed.ts'
import { sampleSite } from './sample-newsroom.ts'

const feeds = [
  sampleFeed([]),
  sampleFeed([], {
    title: 'Boats & <trains>\u0000 "fast"',
    description: 'All\nthat floats',
    url: 'https://example.org/boats/?a=1&b=2',
    addresses: {
      rss: 'https://example.org/boats/rss.xml',
      atom: 'https://example.org/boats/atom.xml',
      json: 'https://example.org/boats/feed.json',
    },
    language: 'ar',
  }),
]

describe('feeds.opml', () => {
  test('names every feed with title, address and page', () => {
    const text = accompany(feeds, sampleSite()).find(({ path }) => path === 'feeds.opml')?.text
    expect(parseOpml(text ?? '')).toEqual({
      head: {
        title: 'Harbour Gazette',
        ownerName: 'Harbour Gazette',
        docs: 'http://opml.org/spec2.opml',
      },
      body: {
        outlines: [
          {
            type: 'rss',
            text: 'Harbour Gazette',
            title: 'Harbour Gazette',
            description: 'News from the harbour',
            language: 'en',
            xmlUrl: 'https://example.org/rss.xml',
            htmlUrl: 'https://example.org/',
          },
          {
            type: 'rss',
            text: 'Boats & <trains> "fast"',
            title: 'Boats & <trains> "fast"',
            description: 'All that floats',
            language: 'ar',
            xmlUrl: 'https://example.org/boats/rss.xml',
            htmlUrl: 'https://example.org/boats/?a=1&b=2',
          },
        ],
      },
    })
  })

  test('is not written where it is not wanted, nor without feeds', () => {
    const paths = accompany(feeds, sampleSite({ opml: false })).map(({ path }) => path)
    expect(paths).not.toContain('feeds.opml')
    expect(accompany([], sampleSite())).toEqual([])
  })
})
