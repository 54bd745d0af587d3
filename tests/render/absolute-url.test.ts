import { describe, expect, test } from 'vitest'
import { toAbsoluteUrl } from '../../src/text/absolute-url.ts'

const BASE = 'https://news.example/world/ferry/'

describe('toAbsoluteUrl', () => {
  test.each<[string, string]>([
    ['boat.jpg', 'https://news.example/world/ferry/boat.jpg'],
    ['../quay/', 'https://news.example/world/quay/'],
    ['/about', 'https://news.example/about'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['#part', 'https://news.example/world/ferry/#part'],
    ['?page=2', 'https://news.example/world/ferry/?page=2'],
    ['HTTPS://EXAMPLE.COM:443/A/../B', 'https://example.com/B'],
    [
      'https://bücher.example/straße?wo=hier&ö=ü#ä',
      'https://xn--bcher-kva.example/stra%C3%9Fe?wo=hier&%C3%B6=%C3%BC#%C3%A4',
    ],
    [
      'https://example.com/a[1]{2}|^`\\"<>',
      'https://example.com/a%5B1%5D%7B2%7D%7C%5E%60/%22%3C%3E',
    ],
    ['https://example.com/?a[]=1&b="', 'https://example.com/?a%5B%5D=1&b=%22'],
    ['https://example.com/100%/%zz/%2f', 'https://example.com/100%25/%25zz/%2f'],
    ['https://example.com/#a#b[1]', 'https://example.com/#a%23b%5B1%5D'],
    ['https://example.com/?', 'https://example.com/'],
    ['http://[2001:db8::1]:8080/x', 'http://[2001:db8::1]:8080/x'],
    ['https://desk:secret@example.com/', 'https://desk:secret@example.com/'],
    ['https://example.com/\ud800', 'https://example.com/%EF%BF%BD'],
    ['https://example.com/🚢', 'https://example.com/%F0%9F%9A%A2'],
  ])('%s', (address, expected) => {
    expect(toAbsoluteUrl(address, BASE)).toBe(expected)
    expect(toAbsoluteUrl(expected, BASE)).toBe(expected)
  })

  test.each([
    'javascript:alert(1)',
    'JAVA\nSCRIPT:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:desk@example.org',
    'blob:https://example.com/x',
    'https://exa mple.org/',
    'https://',
    'http://[::1',
    'https://example.com:99999/',
    'https://www.example.com```/',
    'https://a"b.example/',
  ])('%j is none', (address) => {
    expect(toAbsoluteUrl(address, BASE)).toBeUndefined()
  })

  test.each<[string, string]>([
    ['https://example.com/?utm_source=a&utm_medium=b', 'https://example.com/'],
    ['https://example.com/?id=1&utm_source=a&fbclid=x', 'https://example.com/?id=1'],
    [
      'https://example.com/?gclid=1&q=a%20b+c&mc_cid=2&empty=&&x',
      'https://example.com/?q=a%20b+c&empty=&&x',
    ],
    ['https://example.com/?id=1&amp;utm_source=a', 'https://example.com/?id=1'],
    ['https://example.com/#utm_source=rss', 'https://example.com/'],
    ['https://example.com/?UTM_Source=a#part', 'https://example.com/#part'],
    ['https://example.com/?outm_source=a&gclidx=1', 'https://example.com/?outm_source=a&gclidx=1'],
  ])('%s without tracking', (address, expected) => {
    expect(toAbsoluteUrl(address, BASE)).toBe(expected)
  })
})
