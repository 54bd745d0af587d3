import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/text/read-words.ts'
import { isName } from '../../src/text/words.ts'

const read = (text: string) => readWords(text, [{ start: 0, end: text.length }])
const hashes = (text: string) => [...read(text).words]

describe('one word, however it is written', () => {
  test.each([
    ['capitals', 'HARBOUR Office', 'harbour office'],
    ['accents', 'café Žižkov naïve Ångström', 'cafe zizkov naive angstrom'],
    ['accents as marks of their own', 'cafe\u0301', 'café'],
    ['apostrophes', "don't don’t donʼt don&#8217;t don&rsquo;t", 'dont dont dont dont dont'],
    ['ligatures', 'eﬀort ﬁsh', 'effort fish'],
    ['sharp s', 'Straße STRASSE', 'strasse strasse'],
    ['letters as entities', 'caf&#233; na&#xEF;ve &#233;tude', 'café naïve étude'],
    ['full width', 'Ｆｅｅｄ２', 'feed2'],
    ['mathematical letters', '𝐅𝐞𝐞𝐝', 'feed'],
    ['soft hyphens and zero-width marks', 'har\u00adbour har\u200bbour', 'harbour harbour'],
    ['sigma', 'ΟΔΟΣ οδός', 'οδοσ οδος'],
    ['short vowels', 'מִלָּה كِتَاب', 'מלה كتاب'],
    ['voicing marks', 'ガ', 'ｶ'],
    ['groups of digits', '1,234,567 1.234.567', '1234567 1234567'],
    ['decimal signs', '3,5', '3.5'],
  ])('%s', (_, text, same) => {
    expect(hashes(text)).toEqual(hashes(same))
  })

  test.each([
    ['another order of letters', 'tide', 'diet'],
    ['another number', '3.5', '35'],
    ['another decimal', '1,234.5', '1,234.6'],
    ['another vowel of Hindi', 'कि', 'की'],
    ['another syllable of Korean', '가', '나'],
    ['another letter that only looks alike', 'caf\u0435', 'cafe'],
  ])('but not %s', (_, text, other) => {
    expect(hashes(text)).not.toEqual(hashes(other))
  })
})

describe('how many words', () => {
  test.each([
    ['the old harbour', 3],
    ['1,234.5 boats', 2],
    ['12.11.2026', 1],
    ['1, 2, 3', 3],
    ['F-16 and 3-1', 5],
    ['rock ’n’ roll', 3],
    ['港口办公室', 5],
    ['港口 office 2号', 5],
    ['𠀀𠀁', 2],
    ['ท่าเรือ', 7],
    ['항구 사무소', 2],
    ['한국어 news', 2],
    ['👍🏽 fine 👩‍🚀', 1],
    ['\ud83d lone \udc4d', 1],
    ['— * # | > ~~~ ---', 0],
    ['', 0],
  ])('stand in `%s`: %i', (text, count) => {
    expect(hashes(text)).toHaveLength(count)
  })
})

describe('what is no word', () => {
  test.each([
    ['link targets', '[the report](https://a.example/files/report.pdf) says', 'the report says'],
    ['link titles', '[the report](report.pdf "The whole report") says', 'the report says'],
    ['targets with brackets', '[a gull](</birds/gull (big).jpg>) flew', 'a gull flew'],
    ['targets with balanced brackets', '[a gull](/wiki/Gull_(bird)) flew', 'a gull flew'],
    ['image targets', '![Gulls on a rail](img/gulls-2026.jpg)', 'Gulls on a rail'],
    ['addresses of references', '[1]: https://a.example/x', '1'],
    ['tags', '<p class="lead big">Gulls</p><br/>came', 'Gulls came'],
    ['comments', 'Gulls <!-- who wrote this? --> came', 'Gulls came'],
    ['scripts', 'Gulls <script>var gulls = 1 < 2</script> came', 'Gulls came'],
    ['named entities', 'Gulls&nbsp;&amp;&nbsp;terns &mdash; both', 'Gulls terns both'],
    ['emphasis', '**Gulls** and _terns_ and `eiders`', 'Gulls and terns and eiders'],
    ['headings', '## Gulls ##', 'Gulls'],
    ['the rest of an address', 'see https://a.example/b?c=d for more', 'see https for more'],
  ])('%s', (_, text, same) => {
    expect(hashes(text)).toEqual(hashes(same))
  })

  test.each([
    ['brackets in running text', 'he said] (on Friday) and left', 'he said on Friday and left'],
    ['words in brackets behind brackets', '[he said](on Friday) so', 'he said on Friday so'],
    ['less than', 'if a < b and c > d', 'if a b and c d'],
    ['an opening that is never closed', 'a [b](c d', 'a b c d'],
    ['a tag that is never closed', 'a <b and c', 'a b and c'],
    ['an ampersand', 'Gull & Sons &c', 'Gull Sons c'],
  ])('but %s is text', (_, text, same) => {
    expect(hashes(text)).toEqual(hashes(same))
  })

  test.each(['](', '<a', '<!--', '[](', '&', '](x "', '<script>', 'a.1,', '](('])(
    'half a megabyte of `%s` is read to its end',
    (opening) => {
      const text = opening.repeat(500_000 / opening.length)
      const ranges = Array.from({ length: 500 }, (_, at) => ({
        start: at * 1000,
        end: at * 1000 + 1000,
      }))
      const { words } = readWords(`${text} gulls`, [
        ...ranges,
        { start: text.length, end: text.length + 6 },
      ])
      expect(words.at(-1)).toBe(hashes('gulls')[0])
    },
  )
})

describe('numbers and names', () => {
  const names = (text: string) => {
    const { words, nameFlags } = read(text)
    return text
      .split(/[\s.,:!?…“”"(]+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .slice(0, words.length)
      .filter((_, at) => isName(nameFlags, at))
      .join(' ')
  }

  test.each([
    ['Gulls came to Port Ellery in May', 'Port Ellery May'],
    ['It rained. Gulls came! Terns too? Yes: They did… Eiders not', ''],
    ['The keeper counted 38 gulls on the 2nd day', '38 2nd'],
    ['NATO and UNESCO agree', 'NATO UNESCO'],
    ['He met Mr. Orra and Dr. Fenn', 'Mr Orra Dr Fenn'],
    ['“Gulls,” said Ellery. “Terns,” said Fenn', 'Ellery Fenn'],
    ['He said "Gulls came" to Fenn', 'Fenn'],
    ['gulls came', ''],
  ])('of `%s`: %s', (text, expected) => {
    expect(names(text)).toBe(expected)
  })
})

describe('paragraphs', () => {
  const text = 'Gulls came.\n\nGULLS came!\n\n***\n\nTerns came later.'
  const ranges = [
    [0, 11],
    [13, 24],
    [26, 29],
    [31, 48],
  ].map(([start = 0, end = 0]) => ({ start, end }))

  test('know their place and their words; what holds no word is none', () => {
    const { words, paragraphs } = readWords(text, ranges)
    expect(words).toHaveLength(7)
    expect(paragraphs).toMatchObject([
      { start: 0, end: 11, firstWord: 0, wordCount: 2 },
      { start: 13, end: 24, firstWord: 2, wordCount: 2 },
      { start: 31, end: 48, firstWord: 4, wordCount: 3 },
    ])
    const [first, second, third] = paragraphs
    expect(first?.hash).toBe(second?.hash)
    expect(first?.hash).not.toBe(third?.hash)
  })

  test('read together are what they are alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }),
        (parts) => {
          const whole = parts.join('\n')
          let start = 0
          const stretches = parts.map((part) => {
            const range = { start, end: start + part.length }
            start = range.end + 1
            return range
          })
          const alone = parts.map(hashes)
          expect([...readWords(whole, stretches).words]).toEqual(alone.flat())
        },
      ),
    )
  })

  test('are not touched by what is read later', () => {
    const before = read('Gulls came to Port Ellery')
    const copy = structuredClone(before)
    read('Something else entirely, with 12 numbers and Names')
    expect(before).toEqual(copy)
  })

  test('may be longer than any seen before', () => {
    const long = Array.from({ length: 50_000 }, (_, at) => (at % 3 === 0 ? 'Fenn' : 'gull')).join(
      ' ',
    )
    const { words, nameFlags } = read(`of ${long}`)
    expect(words).toHaveLength(50_001)
    const flagged = [...words.keys()].filter((at) => isName(nameFlags, at))
    expect(flagged).toEqual([...Array(16_667).keys()].map((at) => at * 3 + 1))
  })
})

test('an address ends at white space of every kind, at brackets and at quotes', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  const ends = units.filter((unit) => hashes(`https://a${unit}b`).length > 1)
  expect(ends).toEqual(units.filter((unit) => /[\s<>)\]"]/u.test(unit)))
})
