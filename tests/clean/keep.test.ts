import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRules, cleanAll, cleanAlone, makeSource } from './clean-sources.ts'
import { takeOut } from './take-out.ts'

const STORY = [
  '# A bridge of glass over the Lenn',
  'The bridge has been planned for eleven years and will be forty metres long.',
  'Nobody has counted the panes so far, but the town has promised to.',
].join('\n\n')
const NOISE = 'Share this article\n\nerror: Content is protected !!'
const TEXT = `${STORY}\n\n${NOISE}\n`

function cleanWith(keep: readonly string[], text: string = TEXT): string {
  const { source, removals } = cleanAlone(makeSource(text), {}, { ...allRules, keep })
  return takeOut(source.text, removals)
}

describe('what an editor wants to keep', () => {
  test('is noise without a word of theirs', () => {
    expect(cleanWith([])).toBe(`${STORY}\n\n\n`)
  })

  test.each([
    ['a text, whatever its case and marks', 'SHARE – this article!'],
    ['a part of a line', 'Share this'],
    ['an expression', '/^share\\s.*article$/i'],
    ['an expression that a part matches', '/this art/'],
  ])('is %s', (_, keep) => {
    expect(cleanWith([keep])).toBe(`${STORY}\n\nShare this article\n\n`)
  })

  test('is found in the markup as well', () => {
    const link = '[Share](https://www.facebook.com/sharer/sharer.php?u=x)'
    const text = `${STORY}\n\n${link}\n`
    expect(cleanWith([], text)).toBe(`${STORY}\n\n`)
    expect(cleanWith(['facebook.com/sharer/'], text)).toBe(text)
  })

  test('may be wrapped', () => {
    const text = `${STORY}\n\nFollow us on Facebook\nand Twitter\n`
    expect(cleanWith([], text)).toBe(`${STORY}\n\n`)
    expect(cleanWith(['Facebook and Twitter'], text)).toBe(text)
  })

  test('may stand in the front matter', () => {
    const { removals } = cleanAlone(makeSource(TEXT), { keep: ['Share this article'] })
    expect(takeOut(TEXT, removals)).toBe(`${STORY}\n\nShare this article\n\n`)
  })

  test('is all, headline included, where cleaning is off', () => {
    const twice = `${TEXT}\n# A bridge of glass over the Lenn\n`
    const { removals, headline } = cleanAlone(makeSource(twice), { keep: 'all' })
    expect([removals, headline?.text]).toEqual([[], 'A bridge of glass over the Lenn'])
  })
})

describe('a paragraph that recurs', () => {
  const promise = 'Our letter brings you the bay every Friday before breakfast.'
  const sources = Array.from({ length: 9 }, (_, at) => {
    const words = Array.from({ length: 40 }, (_unused, word) => `word${at}x${word}`).join(' ')
    return {
      ...makeSource(`# Story ${at} of the bay\n\n${words}.\n\n${promise}\n`),
      path: `${at}.md`,
    }
  })

  test('goes, unless it is wanted', () => {
    const rules = cleanAll(sources).flatMap(({ removals }) => removals.map(({ ruleId }) => ruleId))
    expect(rules).toEqual(Array.from({ length: 9 }, () => 'recurring-paragraph'))
    const kept = cleanAll(sources, { ...allRules, keep: ['brings you the bay'] })
    expect(kept.flatMap(({ removals }) => removals)).toEqual([])
  })
})

describe('cleaning what an editor steers', () => {
  const lines = [
    'Share this article',
    'Facebook',
    'A bridge of glass over the Lenn',
    'Nobody knows.',
    '',
  ]
  const line = fc.constantFrom(...lines)

  test('changes nothing the second time, and takes out nothing that is to stay', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), line, line, (text, keep, remove) => {
        const source = makeSource(`${STORY}\n\n${text.join('\n')}`)
        const options = { ...allRules, keep: [keep || '-'], remove: [remove || '-'] }
        const { removals } = cleanAlone(source, {}, options)
        const rest = takeOut(source.text, removals)
        expect(cleanAlone(makeSource(rest), {}, options).removals).toEqual([])
        const count = (of: string): number => of.split('\n').filter((one) => one === keep).length
        if (keep !== '') expect(count(rest)).toBe(count(source.text))
      }),
      { numRuns: 500 },
    )
  })
})
