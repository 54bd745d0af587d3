import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { blankRanges } from '../../src/text/blank-ranges.ts'
import { allRules, type Cleaned, cleanAll, cleanAlone, makeSource } from './clean-sources.ts'
import { cutOut } from './cut-out.ts'
import { takeOut } from './take-out.ts'

const headline = 'A bridge of glass over the Lenn'
const lines = [
  headline,
  `# ${headline}`,
  `## ${headline.toUpperCase()}`,
  `**${headline}** | Bay Courier`,
  `- [${headline}](https://example.org/bridge)`,
  'The bridge has been planned for eleven years and will be forty metres long, says the town.',
  '**The bridge has been planned for eleven years and will be forty metres long, says the town.**',
  'Nobody has counted the panes so far.',
  'A short line',
  'these words run on',
  'The works are to cost these amounts:',
  'Share:',
  'share',
  'Share this article',
  'Tweet',
  'Facebook',
  '## Twitter',
  'Facebook Twitter Email',
  '- Facebook',
  '- Email',
  '- Three coins',
  '1. Share',
  '[](https://www.facebook.com/sharer/sharer.php?u=x)',
  'error: Content is protected !!',
  'You cannot copy content of this page',
  '> Share this article',
  '```',
  '| a | b |',
  '| - | - |',
  '<div>',
  '</div>',
  '---',
  '===',
  '![](bridge.jpg)',
  '    share',
  'Lenn',
  'Lenn',
  'By Mara Holt',
  'October 3, 2025',
  'Advertisement',
  '## Related',
  'Read more: [The bridge](https://example.org/b)',
  '[The bridge](https://example.org/b)',
  '- [The bridge](https://example.org/b)',
  '[',
  '](https://example.org/b)',
  '$140.00',
  'Sign up for our newsletter to hear of the bridge first.',
  'Mara Holt/Getty Images',
  '14',
  '# LENN',
  '',
  '',
]

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r')
const story = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...lines), fc.boolean(), fc.boolean()), { maxLength: 14 }),
    lineEnd,
  )
  .map(([parts, end]) => parts.map(([line, a, b]) => line + end + (a || b ? end : '')).join(''))
const anything = fc.oneof(
  { weight: 4, arbitrary: story },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
const source = fc
  .tuple(anything, fc.constantFrom('markdown' as const, 'text' as const))
  .map(([text, format]) => makeSource(text, format))
const facts = fc.record({
  title: fc.constantFrom(undefined, headline, 'Another title altogether', 'Lenn', ''),
  summary: fc.constantFrom(undefined, lines[5], ''),
})
const profiles = fc
  .constantFrom('careful' as const, 'thorough' as const)
  .map((profile) => ({ ...allRules, profile, maxRemovedShare: 0.8 }))
const runs = { numRuns: 3000 }

describe('cleaning', () => {
  it('takes out whole lines and nothing else', () => {
    fc.assert(
      fc.property(source, facts, profiles, (input, stated, options) => {
        const { removals, headline: found } = cleanAlone(input, stated, options)
        let from = 0
        for (const { start, end } of removals) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(beginsLine(input, start) && endsLine(input, end)).toBe(true)
          from = end
        }
        const isApart = removals.every(
          ({ start, end }) => !found || end <= found.range.start || start >= found.range.end,
        )
        expect(isApart).toBe(true)
      }),
      runs,
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(source, facts, profiles, (input, stated, options) => {
        const { removals } = cleanAlone(input, stated, options)
        const blanked = { ...input, text: blankRanges(input.text, removals) }
        expect(cleanAlone(blanked, stated, options).removals).toEqual([])
      }),
      runs,
    )
  })

  it('changes nothing the second time where its lines are taken out for good', () => {
    fc.assert(
      fc.property(source, facts, profiles, (input, stated, options) => {
        const { removals } = cleanAlone(input, stated, options)
        const rest = { ...input, text: cutOut(input, removals) }
        expect(cleanAlone(rest, stated, options).removals).toEqual([])
      }),
      runs,
    )
  })

  it('never leaves a text empty', () => {
    fc.assert(
      fc.property(source, facts, profiles, (input, stated, options) => {
        const { removals } = cleanAlone(input, stated, options)
        const rest = takeOut(input.text, removals)
        expect(rest.trim() === '' && input.text.trim() !== '').toBe(false)
      }),
      runs,
    )
  })
})

describe('cleaning a corpus', () => {
  it('does not depend on the order of its articles', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 0, max: 8 }), (stream, copies) => {
        const sources = makeCorpus(copies)
        const keys = new Map(sources.map((one) => [one, stream.next().value ?? 0]))
        const shuffled = [...sources].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(summarise(cleanAll(shuffled))).toEqual(summarise(cleanAll(sources)))
      }),
      { numRuns: 30 },
    )
  })
})

function makeCorpus(copies: number): readonly Source[] {
  const promise = 'Our newsletter brings you the bay every Friday before breakfast.'
  const notice = 'Write to the desk above the chemist if you know more.'
  const stories = Array.from({ length: 9 }, (_, at) =>
    [
      `# Story number ${at} of the bay`,
      Array.from({ length: 30 }, (_unused, word) => `word${at}x${word}`).join(' '),
      at % 3 === 0 ? '' : promise,
      at % 3 === 1 ? notice : '',
    ].join('\n\n'),
  )
  const texts = [...stories, ...Array.from({ length: copies }, () => stories[1] ?? '')]
  return texts.map((text, at) => ({ ...makeSource(text), path: `${at}.md` }))
}

function summarise(cleaned: readonly Cleaned[]): readonly string[] {
  return cleaned
    .map(({ source: { path }, removals }) => `${path} ${JSON.stringify(removals)}`)
    .sort()
}

function beginsLine({ text }: Source, offset: number): boolean {
  return offset === 0 || /[\r\n]/u.test(text.charAt(offset - 1))
}

function endsLine({ text }: Source, offset: number): boolean {
  return offset === text.length || /[\r\n]/u.test(text.charAt(offset))
}
