import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode-text.ts'
import { findBadByte } from '../../src/text/find-bad-byte.ts'

function decode(bytes: Uint8Array): { text: string | undefined; findings: string[] } {
  const { text, findings } = decodeText('a.md', bytes)
  return {
    text,
    findings: findings.map(
      ({ line, column, severity, ruleId, message }) =>
        `${line}:${column} ${severity} ${ruleId} ${message}`,
    ),
  }
}

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))),
  )

describe('text', () => {
  const TEXT = 'Fähre zurück\r\n\r\nЗаголовок 一 二 🌊\n'

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('in %s', (_, encoded) => {
    expect(decode(encoded)).toEqual({ text: TEXT, findings: [] })
  })

  test('in UTF-16 without a mark and hardly a space', () => {
    const chinese = `${'渡船星期一恢复通航，'.repeat(4)}\n`
    expect(decode(Buffer.from(chinese, 'utf16le')).text).toBe(chinese)
  })

  test('keeps all but the first mark', () => {
    expect(decode(Buffer.from('\ufeff\ufeffa\ufeff')).text).toBe('\ufeffa\ufeff')
  })
})

describe('bytes that are no UTF-8', () => {
  test.each([
    [
      'the file looks like Windows-1252 or ISO-8859-1, convert it',
      '2:4',
      'E9',
      bytes('A\ncaf', 0xe9, ' noir'),
    ],
    ['the file looks like Windows-1252, convert it', '1:1', '93', bytes(0x93, 'quoted', 0x94)],
    [
      'the file looks like Windows-1251, convert it',
      '1:1',
      'CF',
      bytes(0xcf, 0xe0, 0xf0, 0xee, 0xec, ' ', 0xe8, 0xe4, 0xb8, 0xf2),
    ],
    [
      'the file looks like Windows-1250, convert it',
      '1:2',
      'B9',
      bytes('m', 0xb9, 'dry zesp', 0xf3, 0xb3),
    ],
    [
      'what stands before is UTF-8, so it was probably pasted or cut off',
      // The wave counts as two, as in editors.
      '2:7',
      'E9',
      bytes('Fähre\r\n🌊 caf', 0xe9),
    ],
    [
      'what stands before is UTF-8, so it was probably pasted or cut off',
      '1:6',
      'F0',
      bytes('Fähre', 0xf0, 0x9f, 0x8c),
    ],
    ['the file looks like Windows-1252 or ISO-8859-1, convert it', '1:1', 'C0', bytes(0xc0, 'abc')],
  ])('%s', (advice, place, byte, encoded) => {
    expect(decode(encoded)).toEqual({
      text: undefined,
      findings: [
        `${place} error file-utf-8 Unexpected byte 0x${byte}, expected text in UTF-8; ${advice}`,
      ],
    })
  })

  test('half a pair in UTF-16', () => {
    expect(decode(Buffer.from('\ufeffA\nab\ud83c!', 'utf16le')).findings).toEqual([
      '2:3 error file-utf-8 Unexpected half a character in UTF-16, expected text in UTF-8; convert the file',
    ])
  })

  test('UTF-32', () => {
    expect(decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).findings).toEqual([
      '1:1 error file-utf-8 Unexpected UTF-32, expected text in UTF-8; convert the file',
    ])
  })

  test('are found where the decoder of the platform stops', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const isGood = (part: Uint8Array): boolean => {
      try {
        decoder.decode(part)
        return true
      } catch {
        return false
      }
    }
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }).map((text) => new Uint8Array(Buffer.from(text))),
      fc
        .constantFrom(
          [0xed, 0xa0, 0x80],
          [0xf4, 0x90, 0x80, 0x80],
          [0xe0, 0x80, 0x80],
          [0xf0, 0x80],
        )
        .map((part) => Uint8Array.from(part)),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const whole = Buffer.concat(parts)
        const offset = findBadByte(whole)
        expect(offset === -1).toBe(isGood(whole))
        if (offset !== -1) expect(isGood(whole.subarray(0, offset))).toBe(true)
      }),
    )
  })
})

describe('files without text', () => {
  test.each([
    ['nothing', '', '1:1 error file-empty Unexpected empty file, expected an article'],
    [
      'white space',
      ' \r\n\t\u00a0\n',
      '1:1 error file-empty Unexpected empty file, expected an article',
    ],
    ['a mark alone', '\ufeff', '1:1 error file-empty Unexpected empty file, expected an article'],
    [
      'invisible characters',
      '\u200b\u0007\n',
      '1:1 error file-empty Unexpected empty file, expected an article',
    ],
    [
      'a PDF',
      '%PDF-1.7\n',
      '1:1 error file-binary Unexpected PDF document, expected text in UTF-8',
    ],
    [
      'a text processor',
      '{\\rtf1 Hello}',
      '1:1 error file-binary Unexpected RTF document, expected text in UTF-8',
    ],
    [
      'a zip',
      'PK\u0003\u0004',
      '1:1 error file-binary Unexpected ZIP archive or office document, expected text in UTF-8',
    ],
    [
      'a NUL byte',
      'Fähre\nback\u0000',
      '2:5 error file-binary Unexpected binary file, expected text in UTF-8',
    ],
    [
      'a NUL byte where UTF-16 would have a space',
      `${'ab'.repeat(30)} \u0000`,
      '1:62 error file-binary Unexpected binary file, expected text in UTF-8',
    ],
    [
      'a NUL byte behind a mark',
      '\ufeffa\u0000',
      '1:2 error file-binary Unexpected NUL byte, expected text in UTF-8',
    ],
  ])('%s', (_, text, finding) => {
    expect(decode(Buffer.from(text))).toEqual({ text: undefined, findings: [finding] })
  })

  test('a picture', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    expect(decode(png).findings).toEqual([
      '1:1 error file-binary Unexpected PNG image, expected text in UTF-8',
    ])
  })
})
