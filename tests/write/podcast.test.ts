import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { makePodcastGuid } from '../../src/write/podcast-guid.ts'
import { readFeedCase, sampleFeed, sampleItem, writeTexts } from './sample-feed.ts'

const feed = readFeedCase('podcast')
const { atom, json, rss } = writeTexts(feed)

describe('a podcast', () => {
  test('says what directories ask for', () => {
    const channel = parseRssFeed(rss)
    expect(channel.itunes).toMatchObject({
      author: 'Harbour Gazette',
      image: 'https://example.org/img/cover.jpg?a=1&b=2',
      categories: [{ text: 'Society & Culture', categories: [{ text: 'Places & Travel' }] }],
      explicit: false,
      type: 'serial',
      owner: { name: 'Harbour Gazette', email: 'desk@example.org' },
    })
    expect(channel.podcast).toMatchObject({ medium: 'podcast', guid: expect.any(String) })
  })

  test('says it of each episode', () => {
    const [episode, trailer] = parseRssFeed(rss).items ?? []
    expect(episode?.itunes).toMatchObject({
      duration: 3723,
      explicit: false,
      season: 2,
      episode: 7,
      episodeType: 'full',
    })
    expect(episode?.enclosures).toEqual([
      { url: 'https://example.org/audio/pilots.mp3', length: 9_400_123, type: 'audio/mpeg' },
    ])
    expect(episode?.podcast).toMatchObject({
      transcripts: [{ url: 'https://example.org/audio/pilots.vtt', type: 'text/vtt' }],
      chapters: { url: 'https://example.org/audio/pilots.json', type: 'application/json+chapters' },
      persons: [
        { display: 'Ines Brandt', href: 'https://example.org/ines' },
        { display: 'Odd Holm' },
      ],
    })
    expect(trailer?.itunes).toMatchObject({ episodeType: 'trailer' })
  })

  test('has the id that the specification gives as an example', () => {
    expect(makePodcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe(
      '917393e3-1b1e-5cef-ace4-edaa54e1f810',
    )
  })
})

describe('a feed with a hub', () => {
  test('names it in every format, beside its own address', () => {
    const hub = 'https://hub.example/?a=1&b=2'
    const links = parseRssFeed(rss).atom?.links ?? []
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/rss.xml'],
      ['hub', hub],
    ])
    expect(parseAtomFeed(atom).links?.find(({ rel }) => rel === 'hub')?.href).toBe(hub)
    expect(parseJsonFeed(json).hubs).toEqual([{ type: 'WebSub', url: hub }])
  })
})

describe('a feed that says how often to ask', () => {
  test.each([
    [5, 'hourly', 12],
    [30, 'hourly', 2],
    [60, 'hourly', 1],
    [240, 'daily', 6],
    [10_080, 'daily', 1],
  ])('of %i minutes says it in both ways', (ttlMinutes, updatePeriod, updateFrequency) => {
    const channel = parseRssFeed(writeTexts(sampleFeed([sampleItem()], { ttlMinutes })).rss)
    expect(channel.ttl).toBe(ttlMinutes)
    expect(channel.sy).toMatchObject({ updatePeriod, updateFrequency })
  })
})

test('a feed that has come to its end says so where there is a word for it', () => {
  expect(parseJsonFeed(json).expired).toBe(true)
  expect(writeTexts(sampleFeed([])).json).not.toContain('expired')
})
