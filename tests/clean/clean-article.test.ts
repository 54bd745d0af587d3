import { describe, expect, it } from 'vitest'
import { allRules, cleanAlone, makeSource } from './clean-sources.ts'
import { takeOut } from './take-out.ts'

const headline = 'The lighthouse keeps its lamp'
const standfirst = 'The town council voted on Tuesday to keep the old lamp burning.'
const body = [
  'THE LIGHTHOUSE WILL NOT go dark after all: nine of eleven members wanted the lamp to stay.',
  'It was built a hundred and twelve years ago and seen by ships from thirty kilometres away. A modern beacon would cost a tenth of its power.',
  'The keeper’s house becomes a museum. Work on it begins in spring, with stones from the same quarry.',
]
const shape = [headline, headline, standfirst, ...body, 'Share:\nerror: Content is protected !!']

const variants: ReadonlyArray<readonly [string, string]> = [
  ['as it is', shape.join('\n\n')],
  ['with a line end at the end', `${shape.join('\n\n')}\n`],
  ['with CRLF', `${shape.join('\n\n').replaceAll('\n', '\r\n')}\r\n`],
  ['with extra blank lines', `\n\n${shape.join('\n\n\n \n\n')}\n\n\n`],
  [
    'with non-breaking spaces',
    shape.join('\n\n').replaceAll('The lighthouse', 'The\u00a0lighthouse\u00a0'),
  ],
  [
    'with a headline in capitals',
    [headline, headline.toUpperCase(), ...shape.slice(2)].join('\n\n'),
  ],
  [
    'with a headline in lower case',
    [headline, headline.toLowerCase(), ...shape.slice(2)].join('\n\n'),
  ],
  ['with spaces behind its lines', shape.join('  \n\n').replace('Share:', 'Share:  ')],
  ['with two trailing paragraphs', shape.join('\n\n').replace('Share:\n', 'Share:\n\n')],
  ['with a byte order mark left in', `\ufeff${shape.join('\n\n')}`],
  ['with zero-width spaces', shape.join('\n\n').replace(headline, `\u200b${headline}`)],
]

describe.each(['text', 'markdown'] as const)('the plain shape of a CMS export, as %s', (format) => {
  it.each(variants)('%s', (_, text) => {
    const { headline: found, removals, findings } = cleanAlone(makeSource(text, format))

    expect(found?.text).toMatch(/^the lighthouse keeps its lamp$/iu)
    expect(
      found &&
        text
          .slice(0, found.range.start)
          .replace(/[\u200b\ufeff]/gu, '')
          .trim(),
    ).toBe('')
    expect(removals.map(({ ruleId }) => ruleId)).toEqual([
      'headline-repeated',
      'share-bar',
      'copy-protection',
    ])
    expect(findings).toEqual([])
    const kept = takeOut(text, [...(found ? [found.range] : []), ...removals])
    const paragraphs = kept
      .split(/(?:\r?\n\s*)+/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const wanted = [standfirst, ...body].map((line) => line.trim())
    expect(
      paragraphs.map((line) => line.replaceAll('\u00a0', ' ').toLowerCase().replaceAll('  ', ' ')),
    ).toEqual(wanted.map((line) => line.toLowerCase()))
  })
})

describe('the headline', () => {
  const prose = body.slice(1).join('\n\n')
  const find = (text: string, title?: string): string | undefined =>
    cleanAlone(makeSource(text), { title }).headline?.text

  it('is the first main heading, behind images and furniture', () => {
    expect(find(`![](lamp.jpg)\n\nShare this article\n\n# The lamp *stays* on\n\n${prose}`)).toBe(
      'The lamp stays on',
    )
    expect(find(`A kicker\n\n# The lamp stays on\n\n${prose}`)).toBe('The lamp stays on')
  })

  it('is another heading that opens the body', () => {
    expect(find(`[![](lamp.jpg)](https://example.org)\n\n## The lamp stays on\n\n${prose}`)).toBe(
      'The lamp stays on',
    )
    expect(find(`Town\n\n### The lamp stays on\n\n${prose}`)).toBe('The lamp stays on')
    expect(find(`The lamp stays on\n=================\n\n${prose}`)).toBe('The lamp stays on')
  })

  it('is not the first section of a story that opens without one', () => {
    expect(find(`${prose}\n\n${prose}\n\n# How the vote went\n\n${prose}`)).toBeUndefined()
  })

  it('is the first line if that looks like one', () => {
    expect(find(`The lamp stays on\n\n${prose}`)).toBe('The lamp stays on')
    expect(find(`Will the lamp stay on?\n\n${prose}`)).toBe('Will the lamp stay on?')
    expect(find(`Share:\n\nThe lamp stays on\n\n${prose}`)).toBe('The lamp stays on')
  })

  it('is the first line of a paragraph if each line is one', () => {
    expect(find(`The lamp stays on\n${body[1]} ${body[2]}`)).toBe('The lamp stays on')
    expect(find(`The lamp stays on\nThe lamp stays on\n${body[1]}`)).toBe('The lamp stays on')
  })

  it('is not a sentence, a long line, a wrapped line or all there is', () => {
    expect(find(prose)).toBeUndefined()
    expect(find(`He came. He saw nothing.\n\n${prose}`)).toBeUndefined()
    expect(
      find(`The lamp stays on, as nine of eleven members of the council wanted.\n\n${prose}`),
    ).toBeUndefined()
    expect(find(`${'lamp '.repeat(40)}\n\n${prose}`)).toBeUndefined()
    expect(
      find(`The lamp stays on, and with it\nthe keeper who has lit it for years.\n\n${prose}`),
    ).toBeUndefined()
    expect(find('The lamp stays on')).toBeUndefined()
    expect(find(`Dear readers,\n\n${prose}`)).toBeUndefined()
    expect(find(`> The lamp stays on\n\n${prose}`)).toBeUndefined()
    expect(find('')).toBeUndefined()
  })

  it('is only what says the stated title, where there is one', () => {
    expect(find(`# The lamp stays on\n\n${prose}`, 'The Lamp Stays On')).toBe('The lamp stays on')
    expect(find(`# The lamp stays on | Bay Courier\n\n${prose}`, 'The lamp stays on')).toBe(
      'The lamp stays on | Bay Courier',
    )
    expect(find(`# Another story\n\n${prose}`, 'The lamp stays on')).toBeUndefined()
    expect(find(`Another line\n\n${prose}`, 'The lamp stays on')).toBeUndefined()
    expect(find(prose, '…')).toBeUndefined()
  })

  it('is text of the file in its range', () => {
    const source = makeSource(`Intro:\n\n## The **lamp** stays on ##\n\n${prose}`)
    const { headline: found } = cleanAlone(source, { title: 'The lamp stays on' })
    expect(found && source.text.slice(found.range.start, found.range.end)).toBe(
      '## The **lamp** stays on ##',
    )
  })
})

describe('the rules', () => {
  const source = makeSource(shape.join('\n\n'))

  it('are on unless they are off', () => {
    const rules = { 'headline-repeated': false, 'share-bar': true }
    const { removals } = cleanAlone(source, {}, { ...allRules, rules })
    expect(removals.map(({ ruleId }) => ruleId)).toEqual(['share-bar', 'copy-protection'])
  })

  it('take nothing where more than the given share would go', () => {
    const { removals, findings } = cleanAlone(source, {}, { ...allRules, maxRemovedShare: 0 })
    expect(removals).toEqual([])
    expect(findings).toMatchObject([
      {
        path: 'story',
        line: 3,
        column: 1,
        severity: 'warning',
        stage: 'clean',
        ruleId: 'removed-too-much',
      },
    ])
  })

  it('take out more lines of a block than a call takes arguments', () => {
    const lines = 150_000
    const text = `The harbour is closed, says the mayor of the town.\n\n${'- Email\n'.repeat(lines)}- ***\n`
    const { removals } = cleanAlone(makeSource(text), {}, { ...allRules, maxRemovedShare: 1 })
    expect(removals.length).toBeGreaterThanOrEqual(lines)
  })
})
