import { describe, expect, test } from 'vitest'
import { makeMedia } from '../../src/render/make-media.ts'

const ITEM_URL = 'https://a.example/city/ferry/'
const image = (url: string) => ({ url, alt: 'A ferry at the pier' })

describe('makeMedia', () => {
  test.each([
    ['/images/ferry.JPG', 'https://a.example/images/ferry.JPG', 'image/jpeg'],
    ['pier.png?w=800', 'https://a.example/city/ferry/pier.png?w=800', 'image/png'],
    ['https://Img.example/f.webp', 'https://img.example/f.webp', 'image/webp'],
  ])('makes %s absolute and tells its type', (url, absolute, type) => {
    expect(makeMedia(image(url), ITEM_URL)).toEqual({
      url: absolute,
      type,
      bytes: undefined,
      alt: 'A ferry at the pier',
    })
  })

  test.each([
    '/images/ferry',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)//.jpg',
    '/f.html',
  ])('makes nothing of %s', (url) => {
    expect(makeMedia(image(url), ITEM_URL)).toBeUndefined()
  })
})
