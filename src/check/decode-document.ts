import { findBadByte } from '../text/find-bad-byte.ts'
import type { Breach } from './rule.ts'

/** The text of a document and what its bytes tell beside it. */
export type DecodedDocument = {
  readonly text: string
  readonly encoding: {
    readonly bytes: number
    readonly hasByteOrderMark: boolean
    readonly breaches: readonly Breach[]
  }
}

const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[\w.:-]+)["']/u
const SNIFFED_BYTES = 200

/**
 * Decode a document as XML processors do (XML 1.0 appendix F): by its byte order mark, by its declaration,
 * else as UTF-8. Never throws: what can't be decoded is a breach, and a question mark in the text.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const utf16 = detectUtf16(bytes)
  if (utf16 !== undefined) {
    const message = 'Unexpected UTF-16, expected UTF-8: some readers know no other'
    return decodeAs(utf16, bytes, [{ spot: 0, message }])
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES))
  const declared = DECLARED.exec(start.replace(/^\u00ef\u00bb\u00bf/u, ''))?.groups?.name
  if (declared === undefined || /^(?:utf-?8|us-ascii)$/iu.test(declared)) return decodeUtf8(bytes)
  if (!isEncoding(declared)) {
    const message = `Unexpected encoding \`${declared}\`, expected \`utf-8\`: no such encoding is known`
    return decodeUtf8(bytes, [{ spot: 0, message }])
  }
  return decodeAs(declared, bytes, [])
}

function detectUtf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // `<` or `{` and a NUL byte.
  if ((first === 0x3c || first === 0x7b) && second === 0 && fourth === 0) return 'utf-16le'
  return first === 0 && third === 0 && (second === 0x3c || second === 0x7b) ? 'utf-16be' : undefined
}

function decodeUtf8(bytes: Uint8Array, breaches: readonly Breach[] = []): DecodedDocument {
  const bad = findBadByte(bytes)
  if (bad === -1) return decodeAs('utf-8', bytes, breaches)

  const before = new TextDecoder().decode(bytes.subarray(0, bad))
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const message = `Unexpected byte 0x${byte}, expected text in UTF-8`
  return decodeAs('utf-8', bytes, [...breaches, { spot: before.length, message }])
}

function decodeAs(name: string, bytes: Uint8Array, breaches: readonly Breach[]): DecodedDocument {
  const lossy = new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
  const hasByteOrderMark = lossy.startsWith('\ufeff')
  const text = hasByteOrderMark ? lossy.slice(1) : lossy
  return {
    // What is said once as a byte need not be said again as a character.
    text: breaches.length > 0 ? text.replaceAll('\ufffd', '?') : text,
    encoding: { bytes: bytes.length, hasByteOrderMark, breaches },
  }
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
