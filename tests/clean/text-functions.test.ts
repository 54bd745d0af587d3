import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRanges } from '../../src/text/blank-ranges.ts'
import { findLinks, type Link } from '../../src/text/find-links.ts'
import { foldPhrase } from '../../src/text/fold-phrase.ts'
import { stripMarkdown } from '../../src/text/strip-markdown.ts'

describe('stripMarkdown', () => {
  it.each([
    ['plain words, 5 * 3 = 15', 'plain words, 5 * 3 = 15'],
    ['**Bold** and *light* and __both__ and ~~gone~~', 'Bold and light and both and gone'],
    ['snake_case stays, _slanted_ goes', 'snake_case stays, slanted goes'],
    ['about ~5 boats', 'about ~5 boats'],
    ['# Heading', 'Heading'],
    ['### Heading ###', 'Heading'],
    ['#hashtag', '#hashtag'],
    ['# C#', 'C#'],
    ['[a ferry](https://example.org/a "Ferry") sails', 'a ferry sails'],
    ['[a *ferry*][ref] sails', 'a ferry sails'],
    ['[a](<b c>)', 'a'],
    ['[a](b(c)d)', 'a'],
    ['[he said](on Friday)', '[he said](on Friday)'],
    ['[sic] stays', '[sic] stays'],
    ['![a boat](boat.jpg)The boat', 'The boat'],
    ['[![a boat](boat.jpg) The boat](https://example.org)', ' The boat'],
    ['\\*not bold\\* \\a', '*not bold* \\a'],
    ['`code` here', 'code here'],
    ['a<br>b <b class="x">c</b> 3 < 4 > 2', 'a b c 3 < 4 > 2'],
    ['<https://example.org> and <desk@example.org>', 'https://example.org and desk@example.org'],
    [
      'Fish &amp; chips &#8217; &#x2014; &unknown; &constructor; &',
      'Fish & chips ’ — &unknown; &constructor; &',
    ],
  ])('reads %j as %j', (markdown, plain) => {
    expect(stripMarkdown(markdown)).toBe(plain)
  })

  it('reads only the stretch it is given', () => {
    expect(stripMarkdown('a **b** c', 2, 7)).toBe('b')
  })

  it('never throws and never makes text longer', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '*',
      '_',
      '`',
      '\\',
      '&',
      ';',
      ' ',
      'a',
      '"',
      '#',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))),
        (pieces) => {
          const markdown = pieces.join('')
          expect(stripMarkdown(markdown).length).toBeLessThanOrEqual(markdown.length)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it.each(['[', '](', '[a](', '![', '<', '<a ', '`', '*a', '_', '&', '&#x', '\\', '[a](b', '(('])(
    'is done at once with %j repeated',
    (piece) => {
      const markdown = piece.repeat(200_000)
      expect(stripMarkdown(markdown).length).toBeLessThanOrEqual(markdown.length)
    },
  )
})

function cut(text: string, { start, end, textStart, textEnd, target, isImage }: Link): unknown {
  return [text.slice(start, end), text.slice(textStart, textEnd), target, isImage]
}

describe('findLinks', () => {
  it('finds links and images with their targets, outer ones first', () => {
    const text = '[![a](b.jpg "c")](<d e>) [f][g]'
    expect(
      findLinks(text).map(({ start, end, target, isImage }) => [
        text.slice(start, end),
        target,
        isImage,
      ]),
    ).toEqual([
      ['[![a](b.jpg "c")](<d e>)', 'd e', false],
      ['![a](b.jpg "c")', 'b.jpg', true],
      ['[f][g]', '', false],
    ])
  })

  it('finds the same where a bracket that belongs to no link keeps it from reading a single one at once', () => {
    const piece = fc.constantFrom(
      ...['[', ']', '(', ')', '[a b](', '](/a)', '[a](/b)', '!', '\\', '<', '>', '"c"'],
      ...['boat', ' ', '\n', '/a', 'é'],
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    let singles = 0
    fc.assert(
      fc.property(text, (markup) => {
        const links = findLinks(markup)
        if (links.length === 1) singles++
        const shown = (text: string) => findLinks(text).map((link) => cut(text, link))
        expect(shown(markup)).toEqual(shown(`] ${markup}`))
      }),
      { numRuns: 5_000 },
    )
    expect(singles).toBeGreaterThan(100)
  })
})

describe('foldPhrase', () => {
  it.each([
    ['  “Share”\u00a0this — now!! ', 'share" this - now'],
    ['error: Content is protected !!', 'error: content is protected'],
    ['Don’t', "don't"],
    ['Über\u00adgang', 'übergang'],
    ['U\u0308ber', 'über'],
    ['…', ''],
    ['', ''],
    ['« Partager »', 'partager'],
    ['共有する！', '共有する'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldPhrase(text)).toBe(folded)
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldPhrase(foldPhrase(text))).toBe(foldPhrase(text))
      }),
    )
  })
})

describe('blankRanges', () => {
  it('keeps lines, columns and all that is outside the ranges', () => {
    const text = 'a\r\nb😀c\nd'
    expect(blankRanges(text, [{ start: 3, end: 7 }])).toBe('a\r\n    \nd')
    expect(blankRanges(text, [{ start: 0, end: 9 }])).toBe(' \r\n    \n ')
    expect(blankRanges(text, [])).toBe(text)
    expect(
      blankRanges('abc', [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ]),
    ).toBe('   ')
  })
})
