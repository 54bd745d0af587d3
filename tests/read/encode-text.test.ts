import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decodeText } from '../../src/read/decode-text.ts'
import { encodeText } from '../../src/read/encode-text.ts'

const encodings = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16, little end first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  it('is written as it was read, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (part) => {
        const bytes = encode(`Łódź ${part}`)
        const { text } = decodeText('a.md', bytes)
        if (text !== undefined) expect(encodeText(text, bytes)).toEqual(bytes)
      }),
    )
  })

  it('is the encoding of a shorter text as well', () => {
    expect(encodeText('Łódź', encode('Łódź 😀\nShare:'))).toEqual(encode('Łódź'))
  })
})

test('UTF-16 without a mark gets none', () => {
  const bytes = Buffer.from('A first line of text\nand another\n', 'utf16le')
  expect(encodeText('A line\n', bytes)).toEqual(Buffer.from('A line\n', 'utf16le'))
})
