import { isUtf8 } from 'node:buffer'
import { findNul } from './find-nul.ts'

/** `binary` and `utf-32` are never read; `skip` counts the bytes of the byte order mark. */
export type Encoding = {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'binary'
  readonly skip: number
  /** What a binary file is, where its first bytes tell. */
  readonly kind: string | undefined
}

const BINARY_STARTS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip archive', [0x1f, 0x8b]],
]

const MARKS: readonly (readonly [name: Encoding['name'], bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  // Begins as UTF-16 does, so it comes first.
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const SAMPLE_BYTES = 4096

/** Detect how a file's text is encoded, from its byte order mark or where its NUL bytes lie. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  for (const [kind, start] of BINARY_STARTS) {
    if (startsWith(bytes, start)) return { name: 'binary', skip: 0, kind }
  }
  for (const [name, mark] of MARKS) {
    if (startsWith(bytes, mark)) return { name, skip: mark.length, kind: undefined }
  }
  if (findNul(bytes) === -1) return { name: 'utf-8', skip: 0, kind: undefined }
  return { name: guessUtf16(bytes) ?? 'binary', skip: 0, kind: undefined }
}

/**
 * In one of the two orders, UTF-16 has spaces and line ends now and then, in Chinese text as well, and no control
 * characters. Text in UTF-8 with a few stray NUL bytes is something else.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  if (nuls * 20 < sample.length && isUtf8(bytes)) return undefined

  const isLittleEndian = looksLikeText(sample, 1)
  const isBigEndian = looksLikeText(sample, 0)
  if (isLittleEndian === isBigEndian) return undefined
  return isLittleEndian ? 'utf-16le' : 'utf-16be'
}

/** `high` says which byte of two is the higher one. */
function looksLikeText(sample: Uint8Array, high: 0 | 1): boolean {
  let blanks = 0
  for (let at = 0; at < sample.length; at += 2) {
    const unit = (sample[at + high] ?? 0) * 256 + (sample[at + 1 - high] ?? 0)
    if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) blanks++
    else if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return false
  }
  return blanks > 0 && blanks * 200 >= sample.length / 2
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
