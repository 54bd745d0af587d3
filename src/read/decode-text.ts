import type { Finding } from '../model/finding.ts'
import { findBadByte } from '../text/find-bad-byte.ts'
import { findPlace } from '../text/find-place.ts'
import { detectEncoding } from './detect-encoding.ts'
import { findNul } from './find-nul.ts'
import { guessEncoding } from './guess-encoding.ts'

/** `text` is `undefined` when the file can't be read; the findings then hold the error that says why. */
export type DecodedText = {
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

type Fault = { readonly ruleId: string; readonly message: string; readonly before: string }

/** Decode a file to text: UTF-8 or UTF-16, without the byte order mark, nothing else changed. */
export function decodeText(path: string, bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  if (typeof decoded !== 'string') return { text: undefined, findings: [toFinding(path, decoded)] }
  if (/[^\s\p{Cc}\p{Cf}]/u.test(decoded)) return { text: decoded, findings: [] }
  const fault = {
    ruleId: 'file-empty',
    message: 'Unexpected empty file, expected an article',
    before: '',
  }
  return { text: undefined, findings: [toFinding(path, fault)] }
}

function decode(bytes: Uint8Array): string | Fault {
  const { name, skip, kind } = detectEncoding(bytes)
  const content = bytes.subarray(skip)
  switch (name) {
    case 'utf-8':
      return decodeUtf8(content)
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(content, name)
    case 'utf-32':
      return faultyEncoding('UTF-32', '')
    case 'binary':
      return {
        ruleId: 'file-binary',
        message: `Unexpected ${kind ?? 'binary file'}, expected text in UTF-8`,
        before: kind === undefined ? decodeLossy(bytes.subarray(0, findNul(bytes))) : '',
      }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string | Fault {
  const nul = findNul(bytes)
  if (nul !== -1) {
    const before = decodeLossy(bytes.subarray(0, nul))
    return { ruleId: 'file-binary', message: 'Unexpected NUL byte, expected text in UTF-8', before }
  }
  try {
    return utf8.decode(bytes)
  } catch {
    return describeBadByte(bytes)
  }
}

function describeBadByte(bytes: Uint8Array): Fault {
  const offset = findBadByte(bytes)
  const before = decodeLossy(bytes.subarray(0, offset))
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  // Whoever mixes encodings has pasted; whoever has no other character beyond ASCII has saved in the wrong one.
  const advice = /[^\p{ASCII}]/u.test(before)
    ? 'what stands before is UTF-8, so it was probably pasted or cut off'
    : `the file looks like ${guessEncoding(bytes)}, convert it`
  return faultyEncoding(`byte 0x${byte}`, before, advice)
}

function decodeUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): string | Fault {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lossy = new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
    const offset = lossy.indexOf('\ufffd')
    return faultyEncoding('half a character in UTF-16', lossy.slice(0, Math.max(offset, 0)))
  }
}

function faultyEncoding(found: string, before: string, advice = 'convert the file'): Fault {
  return {
    ruleId: 'file-utf-8',
    message: `Unexpected ${found}, expected text in UTF-8; ${advice}`,
    before,
  }
}

function decodeLossy(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function toFinding(path: string, { ruleId, message, before }: Fault): Finding {
  const place = findPlace(before, before.length)
  return { path, ...place, severity: 'error', stage: 'read', ruleId, message }
}
