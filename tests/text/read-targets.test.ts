import { describe, expect, test } from 'vitest'
import { readTargets } from '../../src/text/read-targets.ts'

const hashes = (text: string) => [...readTargets(text)].filter((_, index) => index % 2 === 1)

describe('the targets of a text', () => {
  test.each([
    ['a link', 'See [the map](/map.html) here.'],
    ['a picture', '![The map](/map.html "Map")'],
    ['an attribute', '<a href="/map.html">the map</a>'],
    ['an attribute without quotes', "<img src=/map.html alt='x'>"],
  ])('are found in %s, whatever its words', (_, text) => {
    expect(hashes(text)).toEqual(hashes('[x](/map.html)'))
    expect(hashes(text)).toHaveLength(1)
  })

  test('are the same with another scheme, a closing slash, and written bare', () => {
    const [target] = hashes('[x](https://a.example/map/)')
    expect(hashes('It is at http://a.example/map.')).toEqual([target])
    expect(hashes('<https://a.example/map>')).toEqual([target])
  })

  test('are others at another address, and in order', () => {
    const [a, b] = hashes('[x](/a) and [y](/b)')
    expect(a).not.toBe(b)
    expect(hashes('[x](/b) and [y](/a)')).toEqual([b, a])
  })

  test('are none in plain words, and stand where they are', () => {
    expect(readTargets('Nothing (here) [at] all, 5 = 5.')).toHaveLength(0)
    expect(readTargets('0123 https://a.example/')[0]).toBe(5)
  })

  test.each([
    ['brackets', ']('.repeat(50_000)],
    ['attributes', 'src="'.repeat(40_000)],
    ['spaces', `](${' '.repeat(200_000)}`],
    ['one long address', `https://${'a'.repeat(200_000)}`],
  ])('are read in linear time from %s', (_, text) => {
    expect(readTargets(text).length).toBeLessThan(text.length)
  })
})
