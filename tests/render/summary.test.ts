import { describe, expect, test } from 'vitest'
import { cutAtWord } from '../../src/render/cut-at-word.ts'
import { splitSentences } from '../../src/render/split-sentences.ts'
import { render } from './render-sample.ts'

describe('splitSentences', () => {
  test.each<[string[]]>([
    [['One. ', 'Two! ', 'Three? ', 'Four…']],
    [['“It is late.” ', '(Very late.) ', 'So be it.']],
    [['Dr. Harbour of St. Mary met J. R. Quay at 10 a.m. on 3. March.']],
    [['He paid 3.50 at example.com for No. 5 of 12.']],
    [['Der 3. Oktober, z.B. in Riverton, ist frei. ', 'Alle feiern.']],
    [['今日は休み。', '明日は「休みだ。」', '行こう！']],
    [['यह पहला है। ', 'यह दूसरा है।']],
    [['هل تأخرت؟ ', 'نعم.']],
    [['no end']],
  ])('%j', (sentences) => {
    expect(splitSentences(sentences.join(''))).toEqual(sentences)
  })
})

describe('cutAtWord', () => {
  test.each<[string, number, string]>([
    ['short', 10, 'short'],
    ['one two, three', 10, 'one two…'],
    ['漢'.repeat(20), 10, `${'漢'.repeat(9)}…`],
    ['🚢'.repeat(20), 10, `${'🚢'.repeat(4)}…`],
    [`${'x'.repeat(8)}e\u0301${'x'.repeat(9)}`, 10, `${'x'.repeat(8)}…`],
  ])('%s to %i', (text, max, expected) => {
    expect(cutAtWord(text, max)).toBe(expected)
    expect(cutAtWord(text, max).length).toBeLessThanOrEqual(max)
  })
})

describe('summaries', () => {
  test.each<[string, string, string | undefined]>([
    ['a standfirst', 'Two. Sentences.\n\nMore of them.', 'Two. Sentences.'],
    ['no standfirst without a story', 'Two. Sentences.', 'Two. Sentences.'],
    ['a heading is none', '## Head\n\nText.\n\nMore.', 'Text.'],
    ['an image is none', '![A boat](b.jpg)\n\nText.\n\nMore.', 'Text.'],
    [
      'a caption is none',
      '<figure><img src=a alt=b><figcaption>C</figcaption></figure>\n\nText.',
      'Text.',
    ],
    ['a table is none', '|a|b|\n|-|-|\n|c|d|\n\nText.\n\nMore.', 'Text.'],
    [
      'a player is none',
      '<iframe src="https://example.com/v" title="Film"></iframe>\n\nText.',
      'Text.',
    ],
    ['a line break is a space', 'One  \ntwo<br>three.', 'One two three.'],
    [
      'markup is gone',
      '**One** `two` <b>three</b> &lt;four> [five](x).',
      'One two three <four> five.',
    ],
    ['a footnote is no text', 'One[^1].\n\n[^1]: Note.', 'One.'],
    ['only a quotation', '> Quoted.', 'Quoted.'],
    ['only an image', '![A boat](b.jpg)', undefined],
    ['nothing', '\n\n', undefined],
  ])('%s', (_name, text, expected) => {
    expect(render(text).summary).toBe(expected)
  })

  test('sentences up to 300 characters, over paragraphs', () => {
    const sentence = 'The ferry runs every hour, on the hour, from the quay to the island and back.'
    const paragraph = `${sentence} ${sentence} ${sentence}`
    expect(render(`${paragraph}\n\n${sentence}`).summary).toBe(paragraph)
  })
})
