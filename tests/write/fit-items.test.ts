import { describe, expect, test } from 'vitest'
import type { Feed } from '../../src/model/item.ts'
import { fitItems, measureItems } from '../../src/write/fit-items.ts'
import { readFeedCase, sampleFeed, sampleItem, writeDocuments } from './sample-feed.ts'

const HOUR_MS = 3_600_000
const limits = { maxBytes: 250_000, windowHours: 48, hasArchive: false, sort: 'published' } as const

function makeItems(count: number, hoursApart: number, words = 1000) {
  return Array.from({ length: count }, (_, index) => {
    const id = `https://example.org/${index}`
    const publishedMs = Date.UTC(2026, 0, 1) - index * hoursApart * HOUR_MS
    const html = `<p>${'Tom &amp; Ann "sail" & söng. '.repeat(words / 5)}</p>`
    return sampleItem({ id, url: id, html, publishedMs, updatedMs: publishedMs })
  })
}

const largest = (feed: Feed) =>
  Math.max(...writeDocuments(feed).map(({ text }) => Buffer.byteLength(text)))

describe('fitItems', () => {
  test('leaves out the oldest, and no more than has to go', () => {
    const items = makeItems(60, 24)
    const kept = fitItems(items, limits)
    expect(kept).toEqual(items.slice(0, kept.length))
    const size = largest(sampleFeed(kept))
    expect(size).toBeLessThanOrEqual(limits.maxBytes)
    expect(size).toBeGreaterThan(0.8 * limits.maxBytes)
  })

  test('leaves a feed alone that fits', () => {
    const items = makeItems(10, 24)
    expect(fitItems(items, limits)).toBe(items)
  })

  test('never leaves out what is younger than the window', () => {
    const items = makeItems(60, 1)
    expect(fitItems(items, limits).length).toBeGreaterThanOrEqual(49)
    expect(fitItems(items, { ...limits, windowHours: 4, maxBytes: 1 })).toHaveLength(5)
  })

  test('leaves it to the archive where there is one', () => {
    const items = makeItems(60, 24)
    expect(fitItems(items, { ...limits, hasArchive: true })).toBe(items)
  })
})

describe('measureItems', () => {
  test.each(['rich-items', 'three-items', 'podcast'])('is not below what %s has', (name) => {
    const feed = readFeedCase(name)
    expect(measureItems(feed.items)).toBeGreaterThanOrEqual(largest(feed))
  })

  test('is near what fifty items have', () => {
    const items = makeItems(50, 24)
    const share = measureItems(items) / largest(sampleFeed(items))
    expect(share).toBeGreaterThan(1)
    expect(share).toBeLessThan(1.2)
  })
})
