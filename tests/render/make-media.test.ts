import { describe, expect, test } from 'vitest'
import { addLeadImage } from '../../src/render/add-lead-image.ts'
import { makeAttachment, makeImage } from '../../src/render/make-media.ts'
import { sampleMedia } from '../write/sample-feed.ts'

const ITEM_URL = 'https://a.example/city/ferry/'
const lead = (url: string) => ({ url, alt: 'A ferry', caption: 'Home again', credit: 'Port' })
const sound = (url: string, type?: string) => ({
  url,
  type,
  bytes: 70,
  seconds: 754,
  title: undefined,
})

describe('makeImage', () => {
  test.each([
    ['/images/ferry.JPG', 'https://a.example/images/ferry.JPG', 'image/jpeg'],
    ['pier.png?w=800', 'https://a.example/city/ferry/pier.png?w=800', 'image/png'],
    ['https://Img.example/f.webp', 'https://img.example/f.webp', 'image/webp'],
  ])('makes %s absolute and tells its type', (url, absolute, type) => {
    expect(makeImage(lead(url), undefined, ITEM_URL)).toEqual({
      ...sampleMedia(),
      ...lead(absolute),
      type,
    })
  })

  test('believes the file more than its name', () => {
    const file = { type: 'image/png', bytes: 81, width: 4, height: 3 }
    expect(makeImage(lead('ferry.jpg'), file, ITEM_URL)).toMatchObject(file)
    expect(makeImage(lead('ferry'), file, ITEM_URL)).toMatchObject(file)
  })

  test.each([
    '/images/ferry',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)//.jpg',
    '/f.html',
    '/f.mp3',
    '/f.constructor',
  ])('makes nothing of %s', (url) => {
    expect(makeImage(lead(url), undefined, ITEM_URL)).toBeUndefined()
  })
})

describe('makeAttachment', () => {
  test.each([
    ['/pier.mp3', undefined, 'audio/mpeg'],
    ['/pier.m4a', undefined, 'audio/mp4'],
    ['/pier.mp4', undefined, 'video/mp4'],
    ['/listen?id=7', 'audio/ogg', 'audio/ogg'],
  ])('tells the type of %s', (url, type, expected) => {
    expect(makeAttachment(sound(url, type), undefined, ITEM_URL)).toMatchObject({
      url: new URL(url, ITEM_URL).href,
      type: expected,
      bytes: 70,
      seconds: 754,
    })
  })

  test('counts the bytes of the file, whatever is stated', () => {
    const file = { type: undefined, bytes: 81, width: undefined, height: undefined }
    expect(makeAttachment(sound('a.mp3'), file, ITEM_URL)?.bytes).toBe(81)
  })

  test('makes nothing of a file whose type nobody can tell', () => {
    expect(makeAttachment(sound('/listen?id=7'), undefined, ITEM_URL)).toBeUndefined()
  })
})

describe('addLeadImage', () => {
  const image = sampleMedia({ url: 'https://a.example/f.jpg?a=1&b="2', alt: 'A <ferry> & "co"' })

  test('shows the picture with its words before the text', () => {
    const shown = addLeadImage('<p>Text</p>', {
      ...image,
      caption: 'Home <again>.',
      credit: 'Port',
      width: 4,
      height: 3,
    })
    expect(shown).toBe(
      '<figure><img src="https://a.example/f.jpg?a=1&amp;b=&quot;2" alt="A <ferry> &amp; &quot;co&quot;" width="4" height="3"><figcaption>Home &lt;again>. (Port)</figcaption></figure>\n<p>Text</p>',
    )
  })

  test('leaves a text alone that shows the picture, in whatever size', () => {
    const html = '<p><img src="https://a.example/f.jpg?w=9" alt=""></p>'
    expect(addLeadImage(html, image)).toBe(html)
  })

  test('strips what no feed can carry before it becomes a reference', () => {
    const shown = addLeadImage('', { ...image, alt: 'A\u0000 ferry\r', credit: '\u0000' })
    expect(shown).toContain('alt="A ferry"')
    expect(shown).not.toMatch(/figcaption|&#/u)
  })

  test('writes no caption where there is nothing to say', () => {
    expect(addLeadImage('', sampleMedia())).toBe(
      '<figure><img src="https://example.org/b.png" alt=""></figure>\n',
    )
  })
})
